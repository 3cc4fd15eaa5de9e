import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that a mail server said takes no mail. It gets no digests until its holder confirms it anew. */
@Entity('suppressed_address')
@Check('ck_suppressed_address_lower', 'address = lower(address)')
export class SuppressedAddressEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_suppressed_address' })
  address!: string;

  /** What the server said. */
  @Column('text')
  reason!: string;

  @Column('timestamptz')
  suppressedAt!: Date;

  /** When its holder last asked for a mail to confirm it by. */
  @Column('timestamptz', { nullable: true })
  confirmationAskedAt!: Date | null;
}
