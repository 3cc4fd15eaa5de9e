import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { RunTrigger } from '../domain/run.js';

/** The digests of one week. Starting them again in the same week looks again for people who have none yet. */
@Entity('digest_run')
@Unique('uq_digest_run_period', ['period'])
@Check('ck_digest_run_trigger', "trigger IN ('schedule', 'operator')")
export class DigestRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digest_run' })
  id!: string;

  @Column('varchar', { length: 8 })
  period!: string;

  /** What started it last, and who, where it was a person. */
  @Column('varchar', { length: 16 })
  trigger!: RunTrigger;

  @Column('uuid', { nullable: true })
  startedBy!: string | null;

  @Column('timestamptz')
  startedAt!: Date;

  /** How often it was started. */
  @Column('integer', { default: 1 })
  starts!: number;

  @Column('timestamptz', { nullable: true })
  plannedAt!: Date | null;

  @Column('integer', { default: 0 })
  people!: number;
}
