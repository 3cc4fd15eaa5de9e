import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExtendOutbox1790000051000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox
        ADD COLUMN children jsonb,
        ADD COLUMN retried_at_hand_over integer NOT NULL DEFAULT 0,
        ADD COLUMN discarded_at timestamptz,
        ADD COLUMN discarded_by uuid,
        ADD COLUMN discard_reason text,
        ADD CONSTRAINT ck_outbox_discarded CHECK ((discarded_at IS NULL) = (discard_reason IS NULL)),
        ADD CONSTRAINT ck_outbox_discarded_failed CHECK (discarded_at IS NULL OR failed_at IS NOT NULL);
      CREATE INDEX ix_outbox_dead ON outbox (failed_at, id) WHERE failed_at IS NOT NULL;

      CREATE TABLE outbox_error (
        id uuid CONSTRAINT pk_outbox_error PRIMARY KEY,
        outbox_id uuid NOT NULL CONSTRAINT fk_outbox_error_outbox REFERENCES outbox (id) ON DELETE CASCADE,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        hand_over integer NOT NULL,
        error text NOT NULL
      );
      CREATE INDEX ix_outbox_error_outbox ON outbox_error (outbox_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outbox_error;
      DROP INDEX ix_outbox_dead;
      ALTER TABLE outbox
        DROP CONSTRAINT ck_outbox_discarded_failed,
        DROP CONSTRAINT ck_outbox_discarded,
        DROP COLUMN discard_reason,
        DROP COLUMN discarded_by,
        DROP COLUMN discarded_at,
        DROP COLUMN retried_at_hand_over,
        DROP COLUMN children;
    `);
  }
}
