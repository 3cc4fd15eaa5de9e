import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of the invitations of an organisation, and of the claims that wait for an operator, are read along an index. */
export class IndexListsOfIdentity1790000170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_invitation_organisation ON invitation (organisation_id, id);
      CREATE INDEX ix_vendor_claim_open ON vendor_claim (id) WHERE state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_invitation_organisation, ix_vendor_claim_open');
  }
}
