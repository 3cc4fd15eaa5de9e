import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every move of a digest makes a new version of it, so that an operator decides about what was read and nothing newer. */
export class VersionDigests1790000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE digest ADD version integer NOT NULL DEFAULT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE digest DROP COLUMN version');
  }
}
