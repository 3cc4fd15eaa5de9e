import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatches1790000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match (
        lot_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        tender_id uuid NOT NULL,
        kind varchar(16) NOT NULL,
        eligibility varchar(16) NOT NULL,
        score smallint NOT NULL,
        exact_score double precision NOT NULL,
        relevance double precision NOT NULL,
        suitability double precision NOT NULL,
        missing smallint NOT NULL,
        tie bigint NOT NULL,
        scoring_version varchar(64) NOT NULL,
        as_of date NOT NULL,
        matched_since timestamptz,
        updated_at timestamptz NOT NULL,
        CONSTRAINT pk_match PRIMARY KEY (lot_id, vendor_id),
        CONSTRAINT ck_match_kind CHECK (kind IN ('match', 'near-miss')),
        CONSTRAINT ck_match_eligibility CHECK (eligibility IN ('eligible', 'unclear', 'ineligible')),
        CONSTRAINT ck_match_score CHECK (score BETWEEN 0 AND 100)
      );
      CREATE INDEX ix_match_lot ON match (lot_id, kind, eligibility, exact_score);
      CREATE INDEX ix_match_vendor ON match (vendor_id, kind, exact_score);

      CREATE TABLE lot_matching (
        lot_id uuid CONSTRAINT pk_lot_matching PRIMARY KEY,
        matched_at timestamptz NOT NULL,
        vendors integer NOT NULL,
        scoring_version varchar(64) NOT NULL
      );

      CREATE TABLE scoring_statistics (
        version varchar(64) CONSTRAINT pk_scoring_statistics PRIMARY KEY,
        statistics jsonb NOT NULL,
        current boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE UNIQUE INDEX uq_scoring_statistics_current ON scoring_statistics (current) WHERE current;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE scoring_statistics; DROP TABLE lot_matching; DROP TABLE match;');
  }
}
