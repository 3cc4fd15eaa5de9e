import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table is that of the library rate-limiter-flexible. Unlogged, for a crash may well forget who did how much. */
export class CreateRateLimit1790000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE rate_limit (
        key varchar(255) CONSTRAINT pk_rate_limit PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      ) WITH (fillfactor = 50);
      CREATE INDEX ix_rate_limit_expire ON rate_limit (expire);
      DROP TABLE auth_rate_limit;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE auth_rate_limit (
        id uuid CONSTRAINT pk_auth_rate_limit PRIMARY KEY,
        key text NOT NULL CONSTRAINT uq_auth_rate_limit_key UNIQUE,
        count integer NOT NULL,
        last_request bigint NOT NULL
      );
      DROP TABLE rate_limit;
    `);
  }
}
