import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One comparison of the stored rows with what scoring gives. */
@Entity('matching_comparison')
@Check('ck_matching_comparison_finished', 'finished_at IS NULL OR started_at IS NOT NULL')
export class MatchingComparisonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_matching_comparison' })
  id!: string;

  @Column('varchar', { length: 40 })
  reason!: string;

  @Column('uuid', { nullable: true })
  requestedBy!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('integer', { default: 0 })
  lotsOpen!: number;

  @Column('integer', { default: 0 })
  lotsCompared!: number;

  @Column('integer', { default: 0 })
  vendors!: number;

  @Column('integer', { default: 0 })
  rowsCompared!: number;

  @Column('integer', { default: 0 })
  missing!: number;

  @Column('integer', { default: 0 })
  surplus!: number;

  @Column('integer', { default: 0 })
  otherEligibility!: number;

  @Column('integer', { default: 0 })
  otherScore!: number;

  @Column('integer', { default: 0 })
  excused!: number;

  /** The first pairs of each kind of drift. */
  @Column('jsonb', { default: [] })
  examples!: object;
}
