import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDigests1790000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE digest_preference (
        user_id uuid CONSTRAINT pk_digest_preference PRIMARY KEY,
        weekly_opted_in_at timestamptz,
        language varchar(2) NOT NULL,
        unsubscribed_at timestamptz,
        updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        version integer NOT NULL DEFAULT 0,
        CONSTRAINT ck_digest_preference_language CHECK (language IN ('da', 'en')),
        CONSTRAINT ck_digest_preference_unsubscribed CHECK (unsubscribed_at IS NULL OR weekly_opted_in_at IS NOT NULL)
      );

      CREATE TABLE digest_run (
        id uuid CONSTRAINT pk_digest_run PRIMARY KEY,
        period varchar(8) NOT NULL,
        trigger varchar(16) NOT NULL,
        started_by uuid,
        started_at timestamptz NOT NULL,
        starts integer NOT NULL DEFAULT 1,
        planned_at timestamptz,
        people integer NOT NULL DEFAULT 0,
        CONSTRAINT uq_digest_run_period UNIQUE (period),
        CONSTRAINT ck_digest_run_trigger CHECK (trigger IN ('schedule', 'operator'))
      );

      CREATE TABLE digest (
        id uuid CONSTRAINT pk_digest PRIMARY KEY,
        run_id uuid NOT NULL CONSTRAINT fk_digest_run REFERENCES digest_run (id),
        user_id uuid NOT NULL,
        period varchar(8) NOT NULL,
        state varchar(16) NOT NULL DEFAULT 'planned',
        language varchar(2) NOT NULL,
        items jsonb NOT NULL,
        content_sha256 char(64),
        message_id varchar(255),
        attempts smallint NOT NULL DEFAULT 0,
        planned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        sending_at timestamptz,
        sent_at timestamptz,
        reason text,
        CONSTRAINT uq_digest_user_period UNIQUE (user_id, period),
        CONSTRAINT uq_digest_message_id UNIQUE (message_id),
        CONSTRAINT ck_digest_state
          CHECK (state IN ('planned', 'sending', 'sent', 'failed', 'suppressed', 'uncertain')),
        CONSTRAINT ck_digest_language CHECK (language IN ('da', 'en')),
        CONSTRAINT ck_digest_message CHECK (state IN ('planned', 'failed', 'suppressed') OR message_id IS NOT NULL)
      );
      CREATE INDEX ix_digest_run ON digest (run_id, state);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE digest; DROP TABLE digest_run; DROP TABLE digest_preference;');
  }
}
