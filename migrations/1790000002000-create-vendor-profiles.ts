import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVendorProfiles1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_profile (
        vendor_id uuid CONSTRAINT pk_vendor_profile PRIMARY KEY,
        version integer NOT NULL DEFAULT 0,
        changed_xid bigint NOT NULL DEFAULT 0,
        legal_form varchar(32),
        kind varchar(32) NOT NULL DEFAULT 'unknown',
        size_class varchar(16) NOT NULL DEFAULT 'unknown',
        description text NOT NULL DEFAULT '',
        website varchar(300),
        language varchar(2) NOT NULL DEFAULT 'da',
        rsv_registered boolean,
        headcount integer,
        turnover_minor bigint,
        turnover_currency char(3),
        balance_minor bigint,
        balance_currency char(3),
        open_to_teams boolean NOT NULL DEFAULT false,
        capabilities jsonb NOT NULL DEFAULT '[]',
        areas text[] NOT NULL DEFAULT '{}',
        certificates jsonb NOT NULL DEFAULT '[]',
        target_groups text[] NOT NULL DEFAULT '{}',
        reservation jsonb,
        complete text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT ck_vendor_profile_kind
          CHECK (kind IN ('social-enterprise', 'association', 'company', 'public', 'unknown')),
        CONSTRAINT ck_vendor_profile_size_class
          CHECK (size_class IN ('micro', 'small', 'medium', 'large', 'unknown')),
        CONSTRAINT ck_vendor_profile_language CHECK (language IN ('da', 'en')),
        CONSTRAINT ck_vendor_profile_headcount CHECK (headcount >= 0),
        CONSTRAINT ck_vendor_profile_turnover CHECK ((turnover_minor IS NULL) = (turnover_currency IS NULL)),
        CONSTRAINT ck_vendor_profile_balance CHECK ((balance_minor IS NULL) = (balance_currency IS NULL))
      );
      CREATE INDEX ix_vendor_profile_changed ON vendor_profile (changed_xid);

      CREATE FUNCTION vendor_profile_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.changed_xid := pg_current_xact_id()::text::bigint;
          RETURN NEW;
        END
      $$;
      CREATE TRIGGER vendor_profile_changed BEFORE INSERT OR UPDATE ON vendor_profile
        FOR EACH ROW EXECUTE FUNCTION vendor_profile_changed();

      CREATE TABLE vendor_reference (
        id uuid CONSTRAINT pk_vendor_reference PRIMARY KEY,
        vendor_id uuid NOT NULL,
        title text NOT NULL,
        text text,
        buyer_name text NOT NULL,
        cpv text[] NOT NULL DEFAULT '{}',
        areas text[] NOT NULL DEFAULT '{}',
        value_minor bigint,
        value_currency char(3),
        day date,
        evidence_level smallint,
        target_groups text[] NOT NULL DEFAULT '{}',
        verified boolean NOT NULL DEFAULT false,
        source varchar(100),
        source_id varchar(300),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT fk_vendor_reference_profile
          FOREIGN KEY (vendor_id) REFERENCES vendor_profile (vendor_id) ON DELETE CASCADE,
        CONSTRAINT ck_vendor_reference_evidence_level CHECK (evidence_level BETWEEN 1 AND 5),
        CONSTRAINT ck_vendor_reference_value CHECK ((value_minor IS NULL) = (value_currency IS NULL)),
        CONSTRAINT ck_vendor_reference_source CHECK ((source IS NULL) = (source_id IS NULL))
      );
      CREATE INDEX ix_vendor_reference_vendor ON vendor_reference (vendor_id, id);
      CREATE UNIQUE INDEX uq_vendor_reference_source ON vendor_reference (source, source_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE vendor_reference;
      DROP TABLE vendor_profile;
      DROP FUNCTION vendor_profile_changed();
    `);
  }
}
