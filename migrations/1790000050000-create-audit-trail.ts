import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuditTrail1790000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid CONSTRAINT pk_audit_entry PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        part varchar(8) NOT NULL,
        via varchar(8) NOT NULL,
        actor_id uuid,
        action varchar(64) NOT NULL,
        resource varchar(32) NOT NULL,
        resource_id varchar(64) NOT NULL,
        organisation_id uuid,
        request_id varchar(64),
        before jsonb,
        after jsonb,
        hidden_until_opened uuid,
        CONSTRAINT ck_audit_entry_part CHECK (part IN ('member', 'operator', 'system')),
        CONSTRAINT ck_audit_entry_via CHECK (via IN ('session', 'api-key', 'command'))
      );
      CREATE INDEX ix_audit_entry_organisation ON audit_entry (organisation_id, id);
      CREATE INDEX ix_audit_entry_resource ON audit_entry (resource_id, id);
      CREATE INDEX ix_audit_entry_actor ON audit_entry (actor_id, id);

      CREATE TABLE audit_link (
        sequence bigint CONSTRAINT pk_audit_link PRIMARY KEY,
        entry_id uuid NOT NULL,
        hash bytea NOT NULL,
        linked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT ck_audit_link_hash CHECK (octet_length(hash) = 32)
      );
      CREATE UNIQUE INDEX uq_audit_link_entry ON audit_link (entry_id);

      CREATE TABLE audit_unlinked (entry_id uuid CONSTRAINT pk_audit_unlinked PRIMARY KEY);

      CREATE TABLE audit_opened (
        tender_id uuid CONSTRAINT pk_audit_opened PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'the audit trail is only ever added to: % of % refused', TG_OP, TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
        END
      $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();
      CREATE TRIGGER audit_link_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link
        FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();

      CREATE FUNCTION audit_entry_added() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO audit_unlinked (entry_id) VALUES (NEW.id);
          RETURN NULL;
        END
      $$;
      CREATE TRIGGER audit_entry_added AFTER INSERT ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_entry_added();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_opened;
      DROP TABLE audit_unlinked;
      DROP TABLE audit_link;
      DROP TABLE audit_entry;
      DROP FUNCTION audit_entry_added();
      DROP FUNCTION audit_append_only();
    `);
  }
}
