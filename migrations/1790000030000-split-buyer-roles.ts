import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members of a buyer become officers, who may do what members could; evaluators are new. */
export class SplitBuyerRoles1790000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership DROP CONSTRAINT ck_membership_role, ALTER COLUMN role TYPE varchar(16);
      UPDATE membership SET role = 'officer'
      FROM organisation WHERE organisation.id = organisation_id AND kind = 'buyer' AND role = 'member';
      ALTER TABLE membership ADD CONSTRAINT ck_membership_role
        CHECK (role IN ('owner', 'member', 'officer', 'evaluator'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership DROP CONSTRAINT ck_membership_role;
      UPDATE membership SET role = 'member' WHERE role IN ('officer', 'evaluator');
      ALTER TABLE membership ALTER COLUMN role TYPE varchar(8),
        ADD CONSTRAINT ck_membership_role CHECK (role IN ('owner', 'member'));
    `);
  }
}
