import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdempotencyKey1790000041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        id bytea CONSTRAINT pk_idempotency_key PRIMARY KEY,
        fingerprint bytea NOT NULL,
        answer bytea NOT NULL,
        answered_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX ix_idempotency_key_answered_at ON idempotency_key (answered_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}
