import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { RunTrigger } from '../domain/run.js';

/** Digests that were begun together, and how far the planning is. */
@Entity('digest_run')
@Check('ck_digest_run_trigger', "trigger IN ('schedule', 'operator')")
export class DigestRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digest_run' })
  id!: string;

  /** What started it, and who, where it was a person. */
  @Column('varchar', { length: 16 })
  trigger!: RunTrigger;

  @Column('uuid', { nullable: true })
  startedBy!: string | null;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz', { nullable: true })
  plannedAt!: Date | null;

  @Column('integer', { default: 0 })
  people!: number;

  /** The last person that was looked at: where planning goes on after a crash. */
  @Column('uuid', { nullable: true })
  cursor!: string | null;

  @Column('integer', { default: 0 })
  lookedAt!: number;
}
