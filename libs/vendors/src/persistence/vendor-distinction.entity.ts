import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** That an operator found two vendors that look like one company to be two. The one with the lower id comes first. */
@Entity('vendor_distinction')
@Unique('uq_vendor_distinction_pair', ['vendorId', 'otherVendorId'])
@Index('ix_vendor_distinction_other_vendor', ['otherVendorId'])
@Check('ck_vendor_distinction_order', 'vendor_id < other_vendor_id')
export class VendorDistinctionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vendor_distinction' })
  id!: string;

  @Column('uuid')
  vendorId!: string;

  @Column('uuid')
  otherVendorId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
