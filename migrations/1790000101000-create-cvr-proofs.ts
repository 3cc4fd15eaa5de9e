import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims by the word of a provider, and by what an organisation is verified. */
export class CreateCvrProofs1790000101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cvr_proof (
        session_id uuid CONSTRAINT pk_cvr_proof PRIMARY KEY
          CONSTRAINT fk_cvr_proof_session REFERENCES auth_session (id) ON DELETE CASCADE,
        provider_id varchar(32) NOT NULL,
        cvr varchar(8) NOT NULL,
        proven_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        used_at timestamptz,
        CONSTRAINT ck_cvr_proof_cvr CHECK (cvr ~ '^[0-9]{8}$')
      );

      ALTER TABLE vendor_claim ADD COLUMN through varchar(9);
      UPDATE vendor_claim SET through = 'operator' WHERE state <> 'open';
      ALTER TABLE vendor_claim
        ADD CONSTRAINT ck_vendor_claim_through CHECK (through IN ('operator', 'cvr-proof')),
        ADD CONSTRAINT ck_vendor_claim_decided_through CHECK ((state = 'open') = (through IS NULL));

      ALTER TABLE organisation ADD COLUMN verified_through varchar(9);
      UPDATE organisation SET verified_through = CASE kind WHEN 'vendor' THEN 'claim' ELSE 'operator' END
        WHERE verified_at IS NOT NULL;
      ALTER TABLE organisation
        ADD CONSTRAINT ck_organisation_verified_through
          CHECK (verified_at IS NOT NULL AND verified_through IN ('operator', 'claim', 'cvr-proof')
                 OR verified_through IS NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation DROP COLUMN verified_through;
      ALTER TABLE vendor_claim DROP COLUMN through;
      DROP TABLE cvr_proof;
    `);
  }
}
