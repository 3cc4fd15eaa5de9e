import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateResponses1790000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tender_key (
        tender_id uuid CONSTRAINT pk_tender_key PRIMARY KEY,
        wrapped_key bytea NOT NULL,
        master_key_id varchar(8) NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT ck_tender_key_wrapped_key CHECK (octet_length(wrapped_key) = 61)
      );

      CREATE TABLE response (
        id uuid CONSTRAINT pk_response PRIMARY KEY,
        tender_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        status varchar(16) NOT NULL,
        version integer NOT NULL,
        sealed bytea NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        updated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        submitted_by uuid,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        CONSTRAINT ck_response_status CHECK (status IN ('draft', 'submitted', 'withdrawn')),
        CONSTRAINT ck_response_submitted CHECK ((status = 'draft') = (submitted_at IS NULL)),
        CONSTRAINT ck_response_submitted_by CHECK ((submitted_at IS NULL) = (submitted_by IS NULL)),
        CONSTRAINT ck_response_withdrawn CHECK (status <> 'withdrawn' OR withdrawn_at IS NOT NULL),
        CONSTRAINT ck_response_withdrawn_by CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
      );
      CREATE UNIQUE INDEX uq_response_vendor ON response (tender_id, vendor_id);
      CREATE INDEX ix_response_vendor ON response (vendor_id, id);

      CREATE TABLE receipt (
        id uuid CONSTRAINT pk_receipt PRIMARY KEY,
        response_id uuid NOT NULL CONSTRAINT fk_receipt_response REFERENCES response (id),
        tender_id uuid NOT NULL,
        vendor_id uuid NOT NULL,
        number varchar(24) NOT NULL,
        submitted_at timestamptz NOT NULL,
        content_sha256 bytea NOT NULL,
        sealed bytea NOT NULL,
        CONSTRAINT ck_receipt_content_sha256 CHECK (octet_length(content_sha256) = 32)
      );
      CREATE UNIQUE INDEX uq_receipt_number ON receipt (number);
      CREATE INDEX ix_receipt_response ON receipt (response_id, submitted_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE receipt; DROP TABLE response; DROP TABLE tender_key;');
  }
}
