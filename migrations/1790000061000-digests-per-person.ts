import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Digests follow each person's own rhythm and zone, are written before they are sent, and are kept to be read again. */
export class DigestsPerPerson1790000061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE digest_preference RENAME COLUMN weekly_opted_in_at TO opted_in_at;
      ALTER TABLE digest_preference
        ADD frequency varchar(8) NOT NULL DEFAULT 'off',
        ADD weekday smallint NOT NULL DEFAULT 1,
        ADD hour smallint NOT NULL DEFAULT 7,
        ADD time_zone varchar(64) NOT NULL DEFAULT 'Europe/Copenhagen',
        ADD least_score smallint NOT NULL DEFAULT 0,
        ADD areas text[] NOT NULL DEFAULT '{}',
        ADD cpv text[] NOT NULL DEFAULT '{}',
        ADD next_due_at timestamptz;
      UPDATE digest_preference SET frequency = 'weekly', next_due_at = clock_timestamp()
        WHERE opted_in_at IS NOT NULL AND unsubscribed_at IS NULL;
      ALTER TABLE digest_preference
        ADD CONSTRAINT ck_digest_preference_frequency CHECK (frequency IN ('off', 'daily', 'weekly')),
        ADD CONSTRAINT ck_digest_preference_consent
          CHECK ((frequency = 'off') = (opted_in_at IS NULL OR unsubscribed_at IS NOT NULL)),
        ADD CONSTRAINT ck_digest_preference_due CHECK ((frequency = 'off') = (next_due_at IS NULL)),
        ADD CONSTRAINT ck_digest_preference_when CHECK (weekday BETWEEN 1 AND 7 AND hour BETWEEN 0 AND 23),
        ADD CONSTRAINT ck_digest_preference_score CHECK (least_score BETWEEN 0 AND 100);
      CREATE INDEX ix_digest_preference_due ON digest_preference (next_due_at);

      ALTER TABLE digest_run DROP CONSTRAINT uq_digest_run_period, DROP COLUMN period, DROP COLUMN starts;
      ALTER TABLE digest_run
        ADD cursor uuid,
        ADD looked_at integer NOT NULL DEFAULT 0;
      UPDATE digest_run SET looked_at = people, planned_at = coalesce(planned_at, clock_timestamp());

      ALTER TABLE digest
        ALTER COLUMN period TYPE varchar(10),
        ADD subject text,
        ADD rendered_at timestamptz,
        ADD ends_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        ADD state_since timestamptz NOT NULL DEFAULT clock_timestamp();
      ALTER TABLE digest ALTER COLUMN ends_at DROP DEFAULT;
      ALTER TABLE digest DROP CONSTRAINT ck_digest_state, DROP CONSTRAINT ck_digest_message;
      ALTER TABLE digest
        ADD CONSTRAINT ck_digest_state
          CHECK (state IN ('planned', 'rendered', 'sending', 'sent', 'failed', 'suppressed', 'uncertain')),
        ADD CONSTRAINT ck_digest_message
          CHECK (state IN ('planned', 'failed', 'suppressed') OR (message_id IS NOT NULL AND content_sha256 IS NOT NULL));
      CREATE INDEX ix_digest_state ON digest (state, state_since) WHERE state NOT IN ('sent', 'suppressed');

      CREATE TABLE digest_content (
        digest_id uuid CONSTRAINT pk_digest_content PRIMARY KEY
          CONSTRAINT fk_digest_content_digest REFERENCES digest (id) ON DELETE CASCADE,
        text text NOT NULL,
        html bytea NOT NULL
      );

      CREATE TABLE suppressed_address (
        address text CONSTRAINT pk_suppressed_address PRIMARY KEY,
        reason text NOT NULL,
        suppressed_at timestamptz NOT NULL,
        confirmation_asked_at timestamptz,
        CONSTRAINT ck_suppressed_address_lower CHECK (address = lower(address))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE suppressed_address;
      DROP TABLE digest_content;
      DELETE FROM digest WHERE length(period) > 8;
      UPDATE digest SET state = 'planned' WHERE state = 'rendered';
      DROP INDEX ix_digest_state;
      ALTER TABLE digest DROP CONSTRAINT ck_digest_state, DROP CONSTRAINT ck_digest_message;
      ALTER TABLE digest DROP COLUMN subject, DROP COLUMN rendered_at, DROP COLUMN ends_at, DROP COLUMN state_since,
        ALTER COLUMN period TYPE varchar(8);
      ALTER TABLE digest
        ADD CONSTRAINT ck_digest_state
          CHECK (state IN ('planned', 'sending', 'sent', 'failed', 'suppressed', 'uncertain')),
        ADD CONSTRAINT ck_digest_message CHECK (state IN ('planned', 'failed', 'suppressed') OR message_id IS NOT NULL);
      ALTER TABLE digest_run DROP COLUMN cursor, DROP COLUMN looked_at;
      ALTER TABLE digest_run ADD period varchar(8), ADD starts integer NOT NULL DEFAULT 1;
      UPDATE digest_run SET period = 'r' || lpad((SELECT count(*) FROM digest_run r WHERE r.id < digest_run.id)::text, 7, '0');
      ALTER TABLE digest_run ALTER COLUMN period SET NOT NULL, ADD CONSTRAINT uq_digest_run_period UNIQUE (period);
      DROP INDEX ix_digest_preference_due;
      ALTER TABLE digest_preference DROP CONSTRAINT ck_digest_preference_frequency,
        DROP CONSTRAINT ck_digest_preference_consent, DROP CONSTRAINT ck_digest_preference_due,
        DROP CONSTRAINT ck_digest_preference_when, DROP CONSTRAINT ck_digest_preference_score;
      ALTER TABLE digest_preference DROP COLUMN frequency, DROP COLUMN weekday, DROP COLUMN hour, DROP COLUMN time_zone,
        DROP COLUMN least_score, DROP COLUMN areas, DROP COLUMN cpv, DROP COLUMN next_due_at;
      ALTER TABLE digest_preference RENAME COLUMN opted_in_at TO weekly_opted_in_at;
    `);
  }
}
