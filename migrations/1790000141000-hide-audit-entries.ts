import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked a question is hidden for good, also in the audit trail. */
export class HideAuditEntries1790000141000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_entry ADD COLUMN hidden_for_good boolean NOT NULL DEFAULT false;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_entry DROP COLUMN hidden_for_good;');
  }
}
