import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVendorVerifications1790000053000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_verification (
        id uuid CONSTRAINT pk_vendor_verification PRIMARY KEY,
        vendor_id uuid NOT NULL,
        fact varchar(16) NOT NULL,
        target_id uuid,
        statement jsonb NOT NULL,
        source text NOT NULL,
        day date NOT NULL,
        verified_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        withdrawal_reason text,
        CONSTRAINT ck_vendor_verification_fact
          CHECK (fact IN ('identity', 'rsv', 'reservation', 'certificate', 'reference')),
        CONSTRAINT ck_vendor_verification_target CHECK ((fact IN ('certificate', 'reference')) = (target_id IS NOT NULL)),
        CONSTRAINT ck_vendor_verification_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
      );
      CREATE INDEX ix_vendor_verification_vendor ON vendor_verification (vendor_id, id);

      CREATE FUNCTION vendor_statement(vendor uuid, fact text, target uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT CASE fact
          WHEN 'identity' THEN (SELECT jsonb_build_object('scheme', registration_scheme, 'id', registration_id)
            FROM organisation WHERE id = vendor AND registration_id IS NOT NULL)
          WHEN 'rsv' THEN (SELECT to_jsonb(true) FROM vendor_profile WHERE vendor_id = vendor AND rsv_registered)
          WHEN 'reservation' THEN (SELECT reservation FROM vendor_profile WHERE vendor_id = vendor)
          WHEN 'certificate' THEN (SELECT item FROM vendor_profile, jsonb_array_elements(certificates) AS item
            WHERE vendor_id = vendor AND item->>'id' = target::text)
          WHEN 'reference' THEN (SELECT jsonb_build_object('title', title, 'text', text, 'buyer', buyer_name, 'cpv', cpv,
              'areas', areas, 'value', value_minor, 'currency', value_currency, 'day', day,
              'evidence', evidence_level, 'groups', target_groups)
            FROM vendor_reference WHERE vendor_id = vendor AND id = target)
        END
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION vendor_statement(uuid, text, uuid); DROP TABLE vendor_verification;');
  }
}
