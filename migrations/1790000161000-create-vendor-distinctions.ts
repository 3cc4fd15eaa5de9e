import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vendors that look like one company and are two: an operator looked, and said why. */
export class CreateVendorDistinctions1790000161000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE vendor_distinction (
        id uuid CONSTRAINT pk_vendor_distinction PRIMARY KEY,
        vendor_id uuid NOT NULL,
        other_vendor_id uuid NOT NULL,
        reason text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT uq_vendor_distinction_pair UNIQUE (vendor_id, other_vendor_id),
        CONSTRAINT ck_vendor_distinction_order CHECK (vendor_id < other_vendor_id)
      );
      CREATE INDEX ix_vendor_distinction_other_vendor ON vendor_distinction (other_vendor_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vendor_distinction');
  }
}
