import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A job that a committed change asks for. It is the truth about what is to be done; queues only carry it. */
@Entity('outbox')
@Index('ix_outbox_open', ['job'], { where: 'finished_at IS NULL AND failed_at IS NULL' })
@Index('ix_outbox_new', ['availableAt', 'id'], {
  where: 'finished_at IS NULL AND failed_at IS NULL AND handed_over_at IS NULL',
})
@Index('ix_outbox_handed_over', ['handedOverAt', 'id'], {
  where: 'finished_at IS NULL AND failed_at IS NULL AND handed_over_at IS NOT NULL',
})
@Index('uq_outbox_waiting_key', ['job', 'key'], {
  unique: true,
  where: 'key IS NOT NULL AND hand_overs = 0 AND finished_at IS NULL',
})
@Index('ix_outbox_dead', ['failedAt', 'id'], { where: 'failed_at IS NOT NULL' })
@Check('ck_outbox_hand_overs', 'hand_overs >= 0')
@Check('ck_outbox_discarded', '(discarded_at IS NULL) = (discard_reason IS NULL)')
@Check('ck_outbox_discarded_failed', 'discarded_at IS NULL OR failed_at IS NOT NULL')
export class OutboxEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox' })
  id!: string;

  @Column('varchar', { length: 64 })
  job!: string;

  @Column('varchar', { length: 128, nullable: true })
  key!: string | null;

  @Column('jsonb')
  payload!: object;

  /** Jobs that run before this one, which runs when all of them are done: `[{ job, payload }]`. */
  @Column('jsonb', { nullable: true })
  children!: object | null;

  /** The trace that asked for it (W3C Trace Context), which its job goes on with. */
  @Column('varchar', { length: 64, nullable: true })
  traceParent!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  /** Not handed over before this instant. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  availableAt!: Date;

  @Column('integer', { default: 0 })
  handOvers!: number;

  /** When it was last handed over, or its job looked up and found under way. */
  @Column('timestamptz', { nullable: true })
  handedOverAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** Set when every hand-over failed: a dead letter. */
  @Column('timestamptz', { nullable: true })
  failedAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;

  /** How many hand-overs there had been when an operator last let it be tried again. */
  @Column('integer', { default: 0 })
  retriedAtHandOver!: number;

  /** Set when an operator decided that this dead letter is not to be tried again. The row stays. */
  @Column('timestamptz', { nullable: true })
  discardedAt!: Date | null;

  @Column('uuid', { nullable: true })
  discardedBy!: string | null;

  @Column('text', { nullable: true })
  discardReason!: string | null;
}
