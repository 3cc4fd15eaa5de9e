import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddVendorPractices1790000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vendor_profile
        ADD purposes text[] NOT NULL DEFAULT '{}',
        ADD practices text[] NOT NULL DEFAULT '{}',
        ADD languages jsonb NOT NULL DEFAULT '[]',
        ADD availability jsonb;
      ALTER TABLE vendor_reference ADD practices text[] NOT NULL DEFAULT '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What a vendor declared complete in these sections cannot be kept without them.
    await runner.query(`
      ALTER TABLE vendor_reference DROP practices;
      UPDATE vendor_profile SET complete = array(
        SELECT section FROM unnest(complete) AS item(section)
        WHERE section NOT IN ('social-purpose', 'practices', 'languages', 'availability'))
      WHERE complete && ARRAY['social-purpose', 'practices', 'languages', 'availability'];
      ALTER TABLE vendor_profile DROP purposes, DROP practices, DROP languages, DROP availability;
    `);
  }
}
