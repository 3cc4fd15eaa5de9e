import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A digest is its person's, over all organisations of that person, so no key of one organisation opens it any more. */
export class TakeDigestScopes1790000191000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE api_key SET scopes = array_remove(array_remove(scopes, 'digests:read'), 'digests:write')
       WHERE scopes && ARRAY['digests:read', 'digests:write']::varchar[]`,
    );
  }

  /** Which keys had them is not known any more; their holders issue others. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
