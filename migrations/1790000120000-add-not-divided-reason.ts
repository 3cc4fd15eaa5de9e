import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a tender is not divided into lots, stated apart from its description. */
export class AddNotDividedReason1790000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tender ADD COLUMN not_divided_reason text;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE tender DROP COLUMN not_divided_reason;');
  }
}
