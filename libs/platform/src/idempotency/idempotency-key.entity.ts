import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer to a request that named a key. It commits together with what the request changed, or neither does. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_answered_at', ['answeredAt'])
export class IdempotencyKeyEntity {
  /** Keyed hash of caller, route and key. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_idempotency_key' })
  id!: Buffer;

  /** Keyed hash of the body. */
  @Column('bytea')
  fingerprint!: Buffer;

  /** Sealed: it may hold what is shown once, or what a vendor offers. */
  @Column('bytea')
  answer!: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  answeredAt!: Date;
}
