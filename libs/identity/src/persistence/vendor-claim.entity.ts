import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ClaimDecidedThrough, VendorClaimState } from '../domain/vendor-claim.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

@Entity('vendor_claim')
@Check('ck_vendor_claim_state', `state IN ('open', 'approved', 'rejected')`)
@Check('ck_vendor_claim_decided', `(state = 'open') = (decided_at IS NULL)`)
@Check('ck_vendor_claim_grounds', `num_nulls(decided_at, decided_by, grounds) IN (0, 3)`)
@Check('ck_vendor_claim_through', `through IN ('operator', 'cvr-proof')`)
@Check('ck_vendor_claim_decided_through', `(state = 'open') = (through IS NULL)`)
@Index('uq_vendor_claim_open', ['vendorId'], { unique: true, where: `state = 'open'` })
@Index('ix_vendor_claim_claimant', ['claimantId'])
@Index('ix_vendor_claim_open', ['id'], { where: `state = 'open'` })
export class VendorClaimEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vendor_claim' })
  id!: string;

  @Column('uuid')
  vendorId!: string;

  @Column('uuid')
  claimantId!: string;

  /** As it was claimed. */
  @Column('varchar', { length: 40 })
  registrationScheme!: string;

  @Column('varchar', { length: 200 })
  registrationId!: string;

  @Column('text')
  evidence!: string;

  @Column('varchar', { length: 8, default: 'open' })
  state!: VendorClaimState;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('varchar', { length: 9, nullable: true })
  through!: ClaimDecidedThrough | null;

  @Column('text', { nullable: true })
  grounds!: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'vendor_id', foreignKeyConstraintName: 'fk_vendor_claim_vendor' })
  vendor?: OrganisationEntity;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'claimant_id', foreignKeyConstraintName: 'fk_vendor_claim_claimant' })
  claimant?: PersonEntity;
}
