import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVendorClaims1790000033000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_claim (
        id uuid CONSTRAINT pk_vendor_claim PRIMARY KEY,
        vendor_id uuid NOT NULL CONSTRAINT fk_vendor_claim_vendor REFERENCES organisation (id),
        claimant_id uuid NOT NULL CONSTRAINT fk_vendor_claim_claimant REFERENCES auth_user (id),
        registration_scheme varchar(40) NOT NULL,
        registration_id varchar(200) NOT NULL,
        evidence text NOT NULL,
        state varchar(8) NOT NULL DEFAULT 'open',
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        decided_at timestamptz,
        decided_by uuid,
        grounds text,
        CONSTRAINT ck_vendor_claim_state CHECK (state IN ('open', 'approved', 'rejected')),
        CONSTRAINT ck_vendor_claim_decided CHECK ((state = 'open') = (decided_at IS NULL)),
        CONSTRAINT ck_vendor_claim_grounds CHECK (num_nulls(decided_at, decided_by, grounds) IN (0, 3))
      );
      CREATE UNIQUE INDEX uq_vendor_claim_open ON vendor_claim (vendor_id) WHERE state = 'open';
      CREATE INDEX ix_vendor_claim_claimant ON vendor_claim (claimant_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vendor_claim');
  }
}
