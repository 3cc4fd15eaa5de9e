import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTenders1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tender (
        id uuid CONSTRAINT pk_tender PRIMARY KEY,
        buyer_id uuid,
        buyer_name text,
        title text NOT NULL,
        description text NOT NULL DEFAULT '',
        language varchar(3) NOT NULL,
        procedure varchar(32),
        status varchar(16) NOT NULL DEFAULT 'draft',
        submission_deadline timestamptz,
        beneficiaries text[] NOT NULL DEFAULT '{}',
        benefit text,
        version integer NOT NULL DEFAULT 1,
        changed_xid bigint NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        published_at timestamptz,
        cancelled_at timestamptz,
        cancellation_reason text,
        listed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        source varchar(100),
        source_id varchar(300),
        CONSTRAINT ck_tender_status CHECK (status IN ('draft', 'published', 'closed', 'cancelled', 'archived')),
        CONSTRAINT ck_tender_language
          CHECK (language IN ('da', 'en') OR (language = 'und' AND status = 'archived')),
        CONSTRAINT ck_tender_procedure CHECK ((status = 'archived') = (procedure IS NULL) AND procedure IN (
          'open', 'restricted', 'negotiated-with-notice', 'competitive-dialogue', 'innovation-partnership', 'light-regime',
          'below-threshold')),
        CONSTRAINT ck_tender_buyer CHECK ((status = 'archived') = (buyer_id IS NULL)),
        CONSTRAINT ck_tender_archived CHECK (
          (status = 'archived') = (source IS NOT NULL AND source_id IS NOT NULL AND buyer_name IS NOT NULL)),
        CONSTRAINT ck_tender_published CHECK (status NOT IN ('published', 'closed', 'cancelled')
          OR (published_at IS NOT NULL AND submission_deadline IS NOT NULL)),
        CONSTRAINT ck_tender_cancelled CHECK (
          (status = 'cancelled') = (cancelled_at IS NOT NULL AND cancellation_reason IS NOT NULL))
      );
      CREATE INDEX ix_tender_changed ON tender (changed_xid);
      CREATE INDEX ix_tender_listed ON tender (listed_at, id);
      CREATE INDEX ix_tender_buyer ON tender (buyer_id, listed_at);
      CREATE UNIQUE INDEX uq_tender_source ON tender (source, source_id);

      CREATE FUNCTION tender_changed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.changed_xid := pg_current_xact_id()::text::bigint;
          RETURN NEW;
        END
      $$;
      CREATE TRIGGER tender_changed BEFORE INSERT OR UPDATE ON tender
        FOR EACH ROW EXECUTE FUNCTION tender_changed();

      CREATE TABLE lot (
        id uuid CONSTRAINT pk_lot PRIMARY KEY,
        tender_id uuid NOT NULL,
        position smallint NOT NULL,
        title text NOT NULL,
        description text NOT NULL DEFAULT '',
        main_cpv varchar(8),
        additional_cpv text[] NOT NULL DEFAULT '{}',
        areas text[] NOT NULL DEFAULT '{}',
        value_minor bigint,
        value_currency char(3),
        contract_start date,
        contract_end date,
        beneficiaries text[] NOT NULL DEFAULT '{}',
        weights jsonb,
        requirements jsonb NOT NULL DEFAULT '[]',
        CONSTRAINT fk_lot_tender FOREIGN KEY (tender_id) REFERENCES tender (id) ON DELETE CASCADE,
        CONSTRAINT ck_lot_value CHECK ((value_minor IS NULL) = (value_currency IS NULL)),
        CONSTRAINT ck_lot_contract CHECK (contract_end > contract_start)
      );
      CREATE UNIQUE INDEX uq_lot_position ON lot (tender_id, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE lot;
      DROP TABLE tender;
      DROP FUNCTION tender_changed();
    `);
  }
}
