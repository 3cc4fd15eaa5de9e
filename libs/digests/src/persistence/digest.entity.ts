import type { Language } from '#reference';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { DigestItem } from '../domain/digest-item.js';
import type { DigestState } from '../domain/digest-state.js';
import { DigestRunEntity } from './digest-run.entity.js';

/** The ledger: one row for each person and week that had something to tell. What it says is the truth; queues carry its ids. */
@Entity('digest')
@Unique('uq_digest_user_period', ['userId', 'period'])
@Unique('uq_digest_message_id', ['messageId'])
@Index('ix_digest_run', ['runId', 'state'])
@Check('ck_digest_state', "state IN ('planned', 'sending', 'sent', 'failed', 'suppressed', 'uncertain')")
@Check('ck_digest_language', "language IN ('da', 'en')")
@Check('ck_digest_message', "state IN ('planned', 'failed', 'suppressed') OR message_id IS NOT NULL")
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

  @Column('varchar', { length: 8 })
  period!: string;

  @Column('varchar', { length: 16, default: 'planned' })
  state!: DigestState;

  @Column('varchar', { length: 2 })
  language!: Language;

  /** While planned, what there was to tell then; from sending on, what the mail says. */
  @Column('jsonb')
  items!: readonly DigestItem[];

  /** SHA-256 of subject, text and HTML as they were handed over, hexadecimal. */
  @Column('char', { length: 64, nullable: true })
  contentSha256!: string | null;

  /** Of the last attempt. */
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
}
