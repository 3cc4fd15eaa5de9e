import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportKind, ImportState } from '../domain/import.js';

/** One file that came in, and how far it is. Its id grows with time, so it is the order of lists too. */
@Entity('import')
@Check('ck_import_kind', `kind IN ('awards-jsonl')`)
@Check('ck_import_state', `state IN ('received', 'staged', 'running', 'done', 'failed')`)
@Check('ck_import_finished', `(state = 'done') = (finished_at IS NOT NULL)`)
export class ImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import' })
  id!: string;

  @Column('varchar', { length: 16 })
  kind!: ImportKind;

  @Column('varchar', { length: 255 })
  fileName!: string;

  @Column('char', { length: 3 })
  currency!: string;

  @Column('varchar', { length: 40 })
  scheme!: string;

  @Column('varchar', { length: 8, default: 'received' })
  state!: ImportState;

  @Column('integer', { default: 0 })
  linesTotal!: number;

  @Column('integer', { default: 0 })
  linesDone!: number;

  @Column('integer', { default: 0 })
  vendorsCreated!: number;

  @Column('integer', { default: 0 })
  referencesCreated!: number;

  @Column('integer', { default: 0 })
  tendersCreated!: number;

  @Column('integer', { default: 0 })
  tendersChanged!: number;

  @Column('integer', { default: 0 })
  unchanged!: number;

  @Column('integer', { default: 0 })
  skipped!: number;

  @Column('integer', { default: 0 })
  refused!: number;

  @Column('integer', { default: 0 })
  problems!: number;

  /** Null where it was imported from the command line. */
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  error!: string | null;
}
