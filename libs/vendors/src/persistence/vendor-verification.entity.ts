import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { VerifiableFact } from '../domain/verification.js';

/** That an operator looked up what a vendor states. Never deleted. */
@Entity('vendor_verification')
@Index('ix_vendor_verification_vendor', ['vendorId', 'id'])
@Check(
  'ck_vendor_verification_fact',
  `fact IN ('identity', 'rsv', 'reservation', 'certificate', 'reference')`,
)
@Check('ck_vendor_verification_target', `(fact IN ('certificate', 'reference')) = (target_id IS NOT NULL)`)
@Check('ck_vendor_verification_withdrawn', '(withdrawn_at IS NULL) = (withdrawal_reason IS NULL)')
export class VendorVerificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vendor_verification' })
  id!: string;

  @Column('uuid')
  vendorId!: string;

  @Column('varchar', { length: 16 })
  fact!: VerifiableFact;

  @Column('uuid', { nullable: true })
  targetId!: string | null;

  /** What was stated when it was confirmed: it holds for exactly this. */
  @Column('jsonb')
  statement!: object;

  @Column('text')
  source!: string;

  @Column('date')
  day!: string;

  @Column('uuid')
  verifiedBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnBy!: string | null;

  @Column('text', { nullable: true })
  withdrawalReason!: string | null;
}
