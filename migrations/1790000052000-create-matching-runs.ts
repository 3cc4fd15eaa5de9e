import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatchingRuns1790000052000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE matching_run (
        id uuid CONSTRAINT pk_matching_run PRIMARY KEY,
        reason varchar(40) NOT NULL,
        state varchar(16) NOT NULL DEFAULT 'planned',
        requested_by uuid,
        scoring_version varchar(64),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        started_at timestamptz,
        stopped_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT ck_matching_run_state CHECK (state IN ('planned', 'running', 'stopped', 'superseded', 'done')),
        CONSTRAINT ck_matching_run_finished CHECK ((state = 'done') = (finished_at IS NOT NULL))
      );

      CREATE TABLE matching_run_chunk (
        run_id uuid NOT NULL CONSTRAINT fk_matching_run_chunk_run REFERENCES matching_run (id) ON DELETE CASCADE,
        number integer NOT NULL,
        lot_ids uuid[] NOT NULL,
        lots_done integer NOT NULL DEFAULT 0,
        CONSTRAINT pk_matching_run_chunk PRIMARY KEY (run_id, number),
        CONSTRAINT ck_matching_run_chunk_done CHECK (lots_done BETWEEN 0 AND cardinality(lot_ids))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE matching_run_chunk; DROP TABLE matching_run;');
  }
}
