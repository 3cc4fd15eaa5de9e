import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person was told lately is read without going through all that the person was ever told. */
export class IndexDigestsByTime1790000190000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_digest_user_planned ON digest (user_id, planned_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_digest_user_planned');
  }
}
