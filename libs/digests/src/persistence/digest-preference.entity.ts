import type { Language } from '#reference';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Frequency } from '../domain/rhythm.js';

/** What one person wants. Without a row the person wants nothing. */
@Entity('digest_preference')
@Index('ix_digest_preference_due', ['nextDueAt'])
@Check('ck_digest_preference_language', "language IN ('da', 'en')")
@Check('ck_digest_preference_frequency', "frequency IN ('off', 'daily', 'weekly')")
@Check('ck_digest_preference_unsubscribed', 'unsubscribed_at IS NULL OR opted_in_at IS NOT NULL')
@Check(
  'ck_digest_preference_consent',
  `(frequency = 'off') = (opted_in_at IS NULL OR unsubscribed_at IS NOT NULL)`,
)
@Check('ck_digest_preference_due', `(frequency = 'off') = (next_due_at IS NULL)`)
@Check('ck_digest_preference_when', 'weekday BETWEEN 1 AND 7 AND hour BETWEEN 0 AND 23')
@Check('ck_digest_preference_score', 'least_score BETWEEN 0 AND 100')
export class DigestPreferenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digest_preference' })
  userId!: string;

  @Column('timestamptz', { nullable: true })
  optedInAt!: Date | null;

  @Column('varchar', { length: 2 })
  language!: Language;

  @Column('timestamptz', { nullable: true })
  unsubscribedAt!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  updatedAt!: Date;

  @Column('integer', { default: 0 })
  version!: number;

  @Column('varchar', { length: 8, default: 'off' })
  frequency!: Frequency;

  /** 1 (Monday) to 7. */
  @Column('smallint', { default: 1 })
  weekday!: number;

  @Column('smallint', { default: 7 })
  hour!: number;

  @Column('varchar', { length: 64, default: 'Europe/Copenhagen' })
  timeZone!: string;

  @Column('smallint', { default: 0 })
  leastScore!: number;

  @Column('text', { array: true, default: [] })
  areas!: string[];

  @Column('text', { array: true, default: [] })
  cpv!: string[];

  /** When the next digest is due by the person's rhythm; null while off. Whoever looked at the person moves it on. */
  @Column('timestamptz', { nullable: true })
  nextDueAt!: Date | null;
}
