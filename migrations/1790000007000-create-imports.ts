import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateImports1790000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import (
        id uuid CONSTRAINT pk_import PRIMARY KEY,
        kind varchar(16) NOT NULL,
        file_name varchar(255) NOT NULL,
        currency char(3) NOT NULL,
        scheme varchar(40) NOT NULL,
        state varchar(8) NOT NULL DEFAULT 'received',
        lines_total integer NOT NULL DEFAULT 0,
        lines_done integer NOT NULL DEFAULT 0,
        vendors_created integer NOT NULL DEFAULT 0,
        references_created integer NOT NULL DEFAULT 0,
        tenders_created integer NOT NULL DEFAULT 0,
        tenders_changed integer NOT NULL DEFAULT 0,
        unchanged integer NOT NULL DEFAULT 0,
        skipped integer NOT NULL DEFAULT 0,
        refused integer NOT NULL DEFAULT 0,
        problems integer NOT NULL DEFAULT 0,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        finished_at timestamptz,
        error text,
        CONSTRAINT ck_import_kind CHECK (kind IN ('awards-jsonl')),
        CONSTRAINT ck_import_state CHECK (state IN ('received', 'staged', 'running', 'done', 'failed')),
        CONSTRAINT ck_import_finished CHECK ((state = 'done') = (finished_at IS NOT NULL))
      );

      CREATE TABLE import_line (
        import_id uuid NOT NULL,
        line_number integer NOT NULL,
        body text,
        state varchar(8) NOT NULL DEFAULT 'staged',
        reason text,
        award_id varchar(100),
        CONSTRAINT pk_import_line PRIMARY KEY (import_id, line_number),
        CONSTRAINT fk_import_line_import FOREIGN KEY (import_id) REFERENCES import (id) ON DELETE CASCADE,
        CONSTRAINT ck_import_line_state CHECK (state IN ('staged', 'done', 'skipped', 'refused')),
        CONSTRAINT ck_import_line_body CHECK (state <> 'staged' OR body IS NOT NULL)
      );
      CREATE INDEX ix_import_line_staged ON import_line (import_id, line_number) WHERE state = 'staged';
      CREATE INDEX ix_import_line_problem ON import_line (import_id, line_number) WHERE reason IS NOT NULL;
      CREATE UNIQUE INDEX uq_import_line_award ON import_line (import_id, award_id) WHERE award_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE import_line;
      DROP TABLE import;
    `);
  }
}
