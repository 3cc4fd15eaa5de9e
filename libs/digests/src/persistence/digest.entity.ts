import type { Language } from '#reference';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { DigestItem } from '../domain/digest-item.js';
import type { DigestState } from '../domain/digest-state.js';
import { DigestRunEntity } from './digest-run.entity.js';

/** The ledger: one row for each person and period that had something to tell. What it says is the truth; queues carry its ids. */
@Entity('digest')
@Unique('uq_digest_user_period', ['userId', 'period'])
@Unique('uq_digest_message_id', ['messageId'])
@Index('ix_digest_user_planned', ['userId', 'plannedAt'])
@Index('ix_digest_run', ['runId', 'state'])
@Index('ix_digest_state', ['state', 'stateSince'], { where: "state NOT IN ('sent', 'suppressed')" })
@Check(
  'ck_digest_state',
  "state IN ('planned', 'rendered', 'sending', 'sent', 'failed', 'suppressed', 'uncertain')",
)
@Check('ck_digest_language', "language IN ('da', 'en')")
@Check(
  'ck_digest_message',
  `state IN ('planned', 'failed', 'suppressed') OR (message_id IS NOT NULL AND content_sha256 IS NOT NULL)`,
)
export class DigestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digest' })
  id!: string;

  @Column('uuid')
  runId!: string;

  @ManyToOne(() => DigestRunEntity)
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'fk_digest_run' })
  run?: DigestRunEntity;

  @Column('uuid')
  userId!: string;

  /** ISO 8601 week or day in the person's zone. */
  @Column('varchar', { length: 10 })
  period!: string;

  @Column('varchar', { length: 16, default: 'planned' })
  state!: DigestState;

  @Column('varchar', { length: 2 })
  language!: Language;

  /** While planned, what there was to tell then; from rendered on, what the mail says. */
  @Column('jsonb')
  items!: readonly DigestItem[];

  /** SHA-256 of subject, text and HTML as they are handed over, NUL between them, hexadecimal. */
  @Column('char', { length: 64, nullable: true })
  contentSha256!: string | null;

  /** The same in every attempt, so that a mailbox that gets it twice can tell. */
  @Column('varchar', { length: 255, nullable: true })
  messageId!: string | null;

  @Column('smallint', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  plannedAt!: Date;

  @Column('timestamptz', { nullable: true })
  sendingAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** Why it failed, was suppressed, is uncertain or has to wait; what the SMTP server said. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('timestamptz', { nullable: true })
  renderedAt!: Date | null;

  /** When the person's next digest is due; from then on this one is not sent any more. */
  @Column('timestamptz')
  endsAt!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  stateSince!: Date;

  /** Grows with every move. */
  @Column('integer', { default: 1 })
  version!: number;
}
