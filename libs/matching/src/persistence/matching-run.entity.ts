import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { MatchingRunState } from '../domain/matching-run.js';

/** One refresh of all matches: how far it is stands in its chunks. */
@Entity('matching_run')
@Check('ck_matching_run_state', `state IN ('planned', 'running', 'stopped', 'superseded', 'done')`)
@Check('ck_matching_run_finished', `(state = 'done') = (finished_at IS NOT NULL)`)
export class MatchingRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_matching_run' })
  id!: string;

  @Column('varchar', { length: 40 })
  reason!: string;

  @Column('varchar', { length: 16, default: 'planned' })
  state!: MatchingRunState;

  @Column('uuid', { nullable: true })
  requestedBy!: string | null;

  @Column('varchar', { length: 64, nullable: true })
  scoringVersion!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  stoppedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}

/** The lots of one job of a run, in the order in which they are matched. */
@Entity('matching_run_chunk')
@Check('ck_matching_run_chunk_done', 'lots_done BETWEEN 0 AND cardinality(lot_ids)')
export class MatchingRunChunkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_matching_run_chunk' })
  runId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_matching_run_chunk' })
  number!: number;

  @ManyToOne(() => MatchingRunEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'fk_matching_run_chunk_run' })
  run!: Relation<MatchingRunEntity>;

  @Column('uuid', { array: true })
  lotIds!: string[];

  /** Written in the transaction that writes the rows of the lot. */
  @Column('integer', { default: 0 })
  lotsDone!: number;
}
