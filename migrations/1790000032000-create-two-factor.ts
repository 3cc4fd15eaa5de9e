import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second factor of sign-in; written and read by better-auth. */
export class CreateTwoFactor1790000032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE auth_user ADD COLUMN two_factor_enabled boolean NOT NULL DEFAULT false;
      CREATE TABLE auth_two_factor (
        id uuid CONSTRAINT pk_auth_two_factor PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT uq_auth_two_factor_user UNIQUE
          CONSTRAINT fk_auth_two_factor_user REFERENCES auth_user (id) ON DELETE CASCADE,
        secret text NOT NULL,
        backup_codes text NOT NULL,
        verified boolean NOT NULL DEFAULT true,
        failed_verification_count integer NOT NULL DEFAULT 0,
        locked_until timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE auth_two_factor;
      ALTER TABLE auth_user DROP COLUMN two_factor_enabled;
    `);
  }
}
