import type { Language } from '#reference';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person wants. Without a row the person wants nothing. */
@Entity('digest_preference')
@Check('ck_digest_preference_language', "language IN ('da', 'en')")
@Check('ck_digest_preference_unsubscribed', 'unsubscribed_at IS NULL OR weekly_opted_in_at IS NOT NULL')
export class DigestPreferenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digest_preference' })
  userId!: string;

  @Column('timestamptz', { nullable: true })
  weeklyOptedInAt!: Date | null;

  @Column('varchar', { length: 2 })
  language!: Language;

  @Column('timestamptz', { nullable: true })
  unsubscribedAt!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  updatedAt!: Date;

  @Column('integer', { default: 0 })
  version!: number;
}
