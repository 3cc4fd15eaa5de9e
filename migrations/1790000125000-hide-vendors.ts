import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vendors may hide from named lists. Who follows the profiles by `changed_xid` hears of it, and of another name. */
export class HideVendors1790000125000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation ADD hidden boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT ck_organisation_hidden CHECK (kind = 'vendor' OR NOT hidden);
      CREATE INDEX ix_organisation_hidden ON organisation (id) WHERE hidden;

      CREATE FUNCTION organisation_named_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE vendor_profile SET version = version WHERE vendor_id = NEW.id;
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER organisation_named_otherwise AFTER UPDATE OF name, hidden ON organisation FOR EACH ROW
        WHEN (NEW.kind = 'vendor' AND (OLD.name, OLD.hidden) IS DISTINCT FROM (NEW.name, NEW.hidden))
        EXECUTE FUNCTION organisation_named_otherwise();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organisation_named_otherwise ON organisation;
      DROP FUNCTION organisation_named_otherwise();
      DROP INDEX ix_organisation_hidden;
      ALTER TABLE organisation DROP CONSTRAINT ck_organisation_hidden, DROP COLUMN hidden;
    `);
  }
}
