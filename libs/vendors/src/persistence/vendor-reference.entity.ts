import { minorUnits } from '#platform';
import type { Practice, TargetGroup } from '#reference';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { VendorProfileEntity } from './vendor-profile.entity.js';

/** Earlier work of a vendor: stated by itself, or imported from a published award. */
@Entity('vendor_reference')
@Index('ix_vendor_reference_vendor', ['vendorId', 'id'])
@Index('uq_vendor_reference_source', ['source', 'sourceId'], { unique: true })
@Check('ck_vendor_reference_evidence_level', 'evidence_level BETWEEN 1 AND 5')
@Check('ck_vendor_reference_value', '(value_minor IS NULL) = (value_currency IS NULL)')
@Check('ck_vendor_reference_source', '(source IS NULL) = (source_id IS NULL)')
export class VendorReferenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vendor_reference' })
  id!: string;

  @Column('uuid')
  vendorId!: string;

  @ManyToOne(() => VendorProfileEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'vendor_id', foreignKeyConstraintName: 'fk_vendor_reference_profile' })
  profile!: Relation<VendorProfileEntity>;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text')
  buyerName!: string;

  @Column('text', { array: true, default: [] })
  cpv!: string[];

  @Column('text', { array: true, default: [] })
  areas!: string[];

  @Column('bigint', { nullable: true, transformer: minorUnits })
  valueMinor!: number | null;

  @Column('char', { length: 3, nullable: true })
  valueCurrency!: string | null;

  @Column('date', { nullable: true })
  day!: string | null;

  @Column('smallint', { nullable: true })
  evidenceLevel!: number | null;

  @Column('text', { array: true, default: [] })
  targetGroups!: TargetGroup[];

  /** Practices that this work shows. */
  @Column('text', { array: true, default: [] })
  practices!: Practice[];

  @Column('boolean', { default: false })
  verified!: boolean;

  /** Of an imported reference: which data it comes from, and its key there. */
  @Column('varchar', { length: 100, nullable: true })
  source!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  sourceId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
