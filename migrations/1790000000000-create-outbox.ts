import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutbox1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id uuid CONSTRAINT pk_outbox PRIMARY KEY,
        job varchar(64) NOT NULL,
        key varchar(128),
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        available_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        hand_overs integer NOT NULL DEFAULT 0,
        handed_over_at timestamptz,
        finished_at timestamptz,
        failed_at timestamptz,
        last_error text,
        CONSTRAINT ck_outbox_hand_overs CHECK (hand_overs >= 0)
      );
      CREATE INDEX ix_outbox_open ON outbox (available_at) WHERE finished_at IS NULL AND failed_at IS NULL;
      CREATE UNIQUE INDEX uq_outbox_waiting_key ON outbox (job, key)
        WHERE key IS NOT NULL AND hand_overs = 0 AND finished_at IS NULL;

      CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NOTIFY outbox;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER outbox_notify AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify();

      CREATE TABLE reference_list_entry (
        list varchar(16) NOT NULL,
        code varchar(32) NOT NULL,
        da text NOT NULL,
        en text NOT NULL,
        CONSTRAINT pk_reference_list_entry PRIMARY KEY (list, code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reference_list_entry;
      DROP TABLE outbox;
      DROP FUNCTION outbox_notify();
    `);
  }
}
