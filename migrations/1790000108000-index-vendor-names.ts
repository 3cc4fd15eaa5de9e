import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Vendors whose name has the words of a search are found by themselves, so that those of a common word need not all be read; those
 * that are open to teams are found without the others.
 */
export class IndexVendorNames1790000108000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_vendor_search_title ON vendor_search USING gin (title) WITH (fastupdate = off);
      CREATE INDEX ix_vendor_search_teams ON vendor_search (name, vendor_id) WHERE open_to_teams;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_vendor_search_teams; DROP INDEX ix_vendor_search_title;');
  }
}
