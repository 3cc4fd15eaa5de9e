import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePartnerships1790000115000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE response
        ADD COLUMN content_version integer NOT NULL DEFAULT 1,
        ADD COLUMN incomplete_at timestamptz,
        DROP CONSTRAINT ck_response_status,
        ADD CONSTRAINT ck_response_status CHECK (status IN ('draft', 'submitted', 'withdrawn', 'incomplete')),
        ADD CONSTRAINT ck_response_incomplete CHECK (status <> 'incomplete' OR incomplete_at IS NOT NULL);

      CREATE TABLE partnership (
        id uuid CONSTRAINT pk_partnership PRIMARY KEY,
        response_id uuid NOT NULL CONSTRAINT fk_partnership_response REFERENCES response (id),
        tender_id uuid NOT NULL,
        lead_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        state varchar(16) NOT NULL,
        version integer NOT NULL,
        sealed bytea NOT NULL,
        prices_shared boolean NOT NULL,
        invited_at timestamptz NOT NULL,
        invited_by uuid NOT NULL,
        joined_at timestamptz,
        ended_at timestamptz,
        confirmed_content_version integer,
        confirmed_at timestamptz,
        confirmed_by uuid,
        CONSTRAINT ck_partnership_state
          CHECK (state IN ('invited', 'joined', 'declined', 'taken-back', 'left', 'removed')),
        CONSTRAINT ck_partnership_two CHECK (lead_id <> vendor_id),
        CONSTRAINT ck_partnership_joined CHECK ((state IN ('joined', 'left', 'removed')) = (joined_at IS NOT NULL)),
        CONSTRAINT ck_partnership_ended CHECK ((state IN ('invited', 'joined')) = (ended_at IS NULL)),
        CONSTRAINT ck_partnership_confirmed
          CHECK (num_nonnulls(confirmed_content_version, confirmed_at, confirmed_by) IN (0, 3))
      );
      CREATE UNIQUE INDEX uq_partnership_live ON partnership (response_id, vendor_id)
        WHERE state IN ('invited', 'joined');
      CREATE INDEX ix_partnership_response ON partnership (response_id, id);
      CREATE INDEX ix_partnership_vendor ON partnership (vendor_id, id);
    `);
  }

  /** What a partner left counts as withdrawn, which is what it counted as. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE partnership;
      UPDATE response SET status = 'withdrawn', withdrawn_at = incomplete_at,
        withdrawn_by = coalesce(withdrawn_by, submitted_by) WHERE status = 'incomplete';
      ALTER TABLE response
        DROP CONSTRAINT ck_response_incomplete,
        DROP CONSTRAINT ck_response_status,
        ADD CONSTRAINT ck_response_status CHECK (status IN ('draft', 'submitted', 'withdrawn')),
        DROP COLUMN incomplete_at,
        DROP COLUMN content_version;
    `);
  }
}
