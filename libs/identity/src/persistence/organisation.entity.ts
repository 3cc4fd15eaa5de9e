import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../domain/organisation-kind.js';
import type { VerifiedThrough } from '../domain/organisation-verification.js';

@Entity('organisation')
@Check('ck_organisation_kind', `kind IN ('buyer', 'vendor', 'operator')`)
@Check('ck_organisation_registration', `(registration_scheme IS NULL) = (registration_id IS NULL)`)
@Check('ck_organisation_hidden', `kind = 'vendor' OR NOT hidden`)
@Check('ck_organisation_verified', `(verified_at IS NULL) = (verified_by IS NULL)`)
@Check(
  'ck_organisation_verified_through',
  `verified_at IS NOT NULL AND verified_through IN ('operator', 'claim', 'cvr-proof') OR verified_through IS NULL`,
)
@Check(
  'ck_organisation_merged',
  `(merged_into IS NULL) = (merged_at IS NULL) AND (merged_into IS NULL OR kind = 'vendor' AND merged_into <> id)`,
)
@Index('ix_organisation_merged_into', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
@Index('uq_organisation_registration', ['kind', 'registrationScheme', 'registrationId'], {
  unique: true,
  where: 'registration_id IS NOT NULL',
})
@Index('ix_organisation_hidden', ['id'], { where: 'hidden' })
@Index('ix_organisation_name', ['kind', 'name', 'id'])
@Index('uq_organisation_operator', ['kind'], { unique: true, where: `kind = 'operator'` })
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organisation' })
  id!: string;

  @Column('varchar', { length: 8 })
  kind!: OrganisationKind;

  @Column('varchar', { length: 300 })
  name!: string;

  /** Null where an imported notice did not say. */
  @Column('varchar', { length: 2, nullable: true })
  country!: string | null;

  @Column('varchar', { length: 40, nullable: true })
  registrationScheme!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  registrationId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  /** The operator who verified it, or the owner whom a provider's word was about. */
  @Column('uuid', { nullable: true })
  verifiedBy!: string | null;

  @Column('varchar', { length: 9, nullable: true })
  verifiedThrough!: VerifiedThrough | null;

  /** A vendor that wishes not to be named in lists; it is counted all the same. */
  @Column('boolean', { default: false })
  hidden!: boolean;

  @Column('integer', { default: 1 })
  version!: number;

  /** Of a vendor that was merged into another one: that one, which was not merged itself. Such a row is no vendor any more. */
  @Column('uuid', { nullable: true })
  mergedInto!: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'merged_into', foreignKeyConstraintName: 'fk_organisation_merged_into' })
  survivor?: OrganisationEntity;

  @Column('timestamptz', { nullable: true })
  mergedAt!: Date | null;
}
