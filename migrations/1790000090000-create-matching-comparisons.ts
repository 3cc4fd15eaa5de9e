import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatchingComparisons1790000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE matching_comparison (
        id uuid CONSTRAINT pk_matching_comparison PRIMARY KEY,
        reason varchar(40) NOT NULL,
        requested_by uuid,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        started_at timestamptz,
        finished_at timestamptz,
        lots_open integer NOT NULL DEFAULT 0,
        lots_compared integer NOT NULL DEFAULT 0,
        vendors integer NOT NULL DEFAULT 0,
        rows_compared integer NOT NULL DEFAULT 0,
        missing integer NOT NULL DEFAULT 0,
        surplus integer NOT NULL DEFAULT 0,
        other_eligibility integer NOT NULL DEFAULT 0,
        other_score integer NOT NULL DEFAULT 0,
        excused integer NOT NULL DEFAULT 0,
        examples jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT ck_matching_comparison_finished CHECK (finished_at IS NULL OR started_at IS NOT NULL)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE matching_comparison;');
  }
}
