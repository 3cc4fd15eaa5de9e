import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vendor that was merged into another one stays as a row that leads there, with its registration. */
export class MergeVendors1790000106000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD merged_into uuid CONSTRAINT fk_organisation_merged_into REFERENCES organisation (id),
        ADD merged_at timestamptz,
        ADD CONSTRAINT ck_organisation_merged
          CHECK ((merged_into IS NULL) = (merged_at IS NULL) AND (merged_into IS NULL OR kind = 'vendor' AND merged_into <> id));
      CREATE INDEX ix_organisation_merged_into ON organisation (merged_into) WHERE merged_into IS NOT NULL;

      CREATE TABLE vendor_reference_alias (
        source varchar(100) NOT NULL,
        source_id varchar(300) NOT NULL,
        reference_id uuid NOT NULL,
        CONSTRAINT pk_vendor_reference_alias PRIMARY KEY (source, source_id),
        CONSTRAINT fk_vendor_reference_alias_reference
          FOREIGN KEY (reference_id) REFERENCES vendor_reference (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_vendor_reference_alias_reference ON vendor_reference_alias (reference_id);
    `);
  }

  /** Merged vendors are vendors again, without what was carried over. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE vendor_reference_alias;
      ALTER TABLE organisation DROP COLUMN merged_into, DROP COLUMN merged_at;
    `);
  }
}
