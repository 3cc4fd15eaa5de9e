import { minorUnits } from '#platform';
import type { LegalForm, Practice, SizeClass, SocialPurpose, TargetGroup, VendorKind } from '#reference';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type {
  Availability,
  Capability,
  Certificate,
  ProfileLanguage,
  ProfileSection,
  Reservation,
  ServiceLanguage,
} from '../domain/profile.js';

/** What one vendor states about itself. Keyed by the organisation, which belongs to another library. */
@Entity('vendor_profile')
@Index('ix_vendor_profile_changed', ['changedXid'])
@Check(
  'ck_vendor_profile_kind',
  `kind IN ('social-enterprise', 'association', 'company', 'public', 'unknown')`,
)
@Check('ck_vendor_profile_size_class', `size_class IN ('micro', 'small', 'medium', 'large', 'unknown')`)
@Check('ck_vendor_profile_language', `language IN ('da', 'en')`)
@Check('ck_vendor_profile_headcount', 'headcount >= 0')
@Check('ck_vendor_profile_turnover', '(turnover_minor IS NULL) = (turnover_currency IS NULL)')
@Check('ck_vendor_profile_balance', '(balance_minor IS NULL) = (balance_currency IS NULL)')
export class VendorProfileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vendor_profile' })
  vendorId!: string;

  /** 0 until the vendor, or an import, wrote something. */
  @Column('integer', { default: 0 })
  version!: number;

  /** Set by a trigger at every write. */
  @Column({ type: 'bigint', default: 0, insert: false, update: false })
  changedXid!: string;

  @Column('varchar', { length: 32, nullable: true })
  legalForm!: LegalForm | null;

  @Column('varchar', { length: 32, default: 'unknown' })
  kind!: VendorKind;

  @Column('varchar', { length: 16, default: 'unknown' })
  sizeClass!: SizeClass;

  @Column('text', { default: '' })
  description!: string;

  @Column('varchar', { length: 300, nullable: true })
  website!: string | null;

  @Column('varchar', { length: 2, default: 'da' })
  language!: ProfileLanguage;

  /** Whether the vendor says that it is registered as Registreret Socialøkonomisk Virksomhed; null = not stated. */
  @Column('boolean', { nullable: true })
  rsvRegistered!: boolean | null;

  @Column('integer', { nullable: true })
  headcount!: number | null;

  @Column('bigint', { nullable: true, transformer: minorUnits })
  turnoverMinor!: number | null;

  @Column('char', { length: 3, nullable: true })
  turnoverCurrency!: string | null;

  @Column('bigint', { nullable: true, transformer: minorUnits })
  balanceMinor!: number | null;

  @Column('char', { length: 3, nullable: true })
  balanceCurrency!: string | null;

  @Column('boolean', { default: false })
  openToTeams!: boolean;

  @Column('jsonb', { default: [] })
  capabilities!: readonly Capability[];

  @Column('text', { array: true, default: [] })
  areas!: string[];

  @Column('jsonb', { default: [] })
  certificates!: readonly Certificate[];

  @Column('text', { array: true, default: [] })
  targetGroups!: TargetGroup[];

  @Column('text', { array: true, default: [] })
  purposes!: SocialPurpose[];

  @Column('text', { array: true, default: [] })
  practices!: Practice[];

  @Column('jsonb', { default: [] })
  languages!: readonly ServiceLanguage[];

  @Column('jsonb', { nullable: true })
  availability!: Availability | null;

  @Column('jsonb', { nullable: true })
  reservation!: Reservation | null;

  @Column('text', { array: true, default: [] })
  complete!: ProfileSection[];

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
