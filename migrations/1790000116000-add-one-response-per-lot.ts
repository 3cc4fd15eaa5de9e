import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the buyer rules out that a vendor takes part in several responses to one lot. */
export class AddOneResponsePerLot1790000116000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tender ADD COLUMN one_response_per_lot boolean NOT NULL DEFAULT false;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tender DROP COLUMN one_response_per_lot;');
  }
}
