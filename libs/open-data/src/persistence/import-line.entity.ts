import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LineOutcome } from '../domain/import.js';
import { ImportEntity } from './import.entity.js';

/** A line of a file on its way in. Which lines are still staged is how far the import is. */
@Entity('import_line')
@Index('ix_import_line_staged', ['importId', 'lineNumber'], { where: `state = 'staged'` })
@Index('ix_import_line_problem', ['importId', 'lineNumber'], { where: 'reason IS NOT NULL' })
@Index('uq_import_line_award', ['importId', 'awardId'], { unique: true, where: 'award_id IS NOT NULL' })
@Check('ck_import_line_state', `state IN ('staged', 'done', 'skipped', 'refused')`)
@Check('ck_import_line_body', `state <> 'staged' OR body IS NOT NULL`)
export class ImportLineEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import_line' })
  importId!: string;

  @ManyToOne(() => ImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_import_line_import' })
  import!: Relation<ImportEntity>;

  /** Counted from 1, blank lines too. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_import_line' })
  lineNumber!: number;

  /** The line while it is staged; of a refused one its beginning; otherwise nothing. */
  @Column('text', { nullable: true })
  body!: string | null;

  @Column('varchar', { length: 8, default: 'staged' })
  state!: 'staged' | LineOutcome;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** The award that the line held, once it went in: no other line of the file may hold the same. */
  @Column('varchar', { length: 100, nullable: true })
  awardId!: string | null;
}
