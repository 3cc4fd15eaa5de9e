import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who follows the tables by `changed_xid` hears of rows that are gone. */
export class CreateTombstones1790000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tombstone (
        id uuid CONSTRAINT pk_tombstone PRIMARY KEY,
        kind varchar(16) NOT NULL,
        changed_xid bigint NOT NULL,
        CONSTRAINT ck_tombstone_kind CHECK (kind IN ('vendor', 'lot'))
      );
      CREATE INDEX ix_tombstone_changed ON tombstone (changed_xid);

      CREATE FUNCTION leave_vendor_tombstone() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO tombstone (id, kind, changed_xid)
          VALUES (OLD.vendor_id, 'vendor', pg_current_xact_id()::text::bigint)
          ON CONFLICT (id) DO UPDATE SET changed_xid = excluded.changed_xid;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER leave_vendor_tombstone AFTER DELETE ON vendor_profile
        FOR EACH ROW EXECUTE FUNCTION leave_vendor_tombstone();

      CREATE FUNCTION leave_lot_tombstone() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          -- No owner of an index ever held the lot of a draft.
          IF EXISTS (SELECT FROM tender WHERE id = OLD.tender_id AND status = 'draft') THEN RETURN NULL; END IF;
          INSERT INTO tombstone (id, kind, changed_xid)
          VALUES (OLD.id, 'lot', pg_current_xact_id()::text::bigint)
          ON CONFLICT (id) DO UPDATE SET changed_xid = excluded.changed_xid;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER leave_lot_tombstone AFTER DELETE ON lot
        FOR EACH ROW EXECUTE FUNCTION leave_lot_tombstone();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER leave_lot_tombstone ON lot;
      DROP TRIGGER leave_vendor_tombstone ON vendor_profile;
      DROP FUNCTION leave_lot_tombstone();
      DROP FUNCTION leave_vendor_tombstone();
      DROP TABLE tombstone;
    `);
  }
}
