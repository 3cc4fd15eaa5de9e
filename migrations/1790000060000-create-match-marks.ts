import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatchMarks1790000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_mark (
        vendor_id uuid NOT NULL,
        lot_id uuid NOT NULL,
        mark varchar(16) NOT NULL,
        marked_by uuid NOT NULL,
        marked_at timestamptz NOT NULL,
        CONSTRAINT pk_match_mark PRIMARY KEY (vendor_id, lot_id),
        CONSTRAINT ck_match_mark_mark CHECK (mark IN ('saved', 'dismissed')),
        CONSTRAINT fk_match_mark_lot FOREIGN KEY (lot_id) REFERENCES lot (id) ON DELETE CASCADE
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE match_mark;');
  }
}
