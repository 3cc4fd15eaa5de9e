import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tombstones get a bounded life: what was purged is remembered by the latest of its transactions alone. */
export class BoundTombstones1790000105000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tombstone ADD left_at timestamptz NOT NULL DEFAULT clock_timestamp();
      CREATE INDEX ix_tombstone_left ON tombstone (left_at);
      CREATE TABLE tombstone_purge (
        only_row boolean CONSTRAINT pk_tombstone_purge PRIMARY KEY DEFAULT true,
        purged_xid bigint NOT NULL DEFAULT 0,
        CONSTRAINT ck_tombstone_purge_only_row CHECK (only_row)
      );
      INSERT INTO tombstone_purge DEFAULT VALUES;
      ${LEAVING('changed_xid = excluded.changed_xid, left_at = excluded.left_at')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${LEAVING('changed_xid = excluded.changed_xid')}
      DROP TABLE tombstone_purge;
      ALTER TABLE tombstone DROP COLUMN left_at;
    `);
  }
}

const LEAVING = (renewed: string): string => `
  CREATE OR REPLACE FUNCTION leave_vendor_tombstone() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO tombstone (id, kind, changed_xid)
      VALUES (OLD.vendor_id, 'vendor', pg_current_xact_id()::text::bigint)
      ON CONFLICT (id) DO UPDATE SET ${renewed};
      RETURN NULL;
    END
  $$;
  CREATE OR REPLACE FUNCTION leave_lot_tombstone() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- No owner of an index ever held the lot of a draft.
      IF EXISTS (SELECT FROM tender WHERE id = OLD.tender_id AND status = 'draft') THEN RETURN NULL; END IF;
      INSERT INTO tombstone (id, kind, changed_xid)
      VALUES (OLD.id, 'lot', pg_current_xact_id()::text::bigint)
      ON CONFLICT (id) DO UPDATE SET ${renewed};
      RETURN NULL;
    END
  $$;`;
