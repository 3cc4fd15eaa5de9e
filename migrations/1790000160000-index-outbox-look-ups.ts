import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = 'finished_at IS NULL AND failed_at IS NULL';

const INDEXES = {
  ix_outbox_new: `(available_at, id) WHERE ${OPEN} AND handed_over_at IS NULL`,
  ix_outbox_handed_over: `(handed_over_at, id) WHERE ${OPEN} AND handed_over_at IS NOT NULL`,
  ix_outbox_open: `(job) WHERE ${OPEN}`,
};

/** What waits is found along an index, however much of it there is. Built beside whoever writes, so outside of a transaction. */
export class IndexOutboxLookUps1790000160000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      // Also what a migration that was cut off left behind.
      await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
      await runner.query(`CREATE INDEX CONCURRENTLY ${name} ON outbox ${columns}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_outbox_new, ix_outbox_handed_over, ix_outbox_open;
      CREATE INDEX ix_outbox_open ON outbox (available_at) WHERE ${OPEN};
    `);
  }
}
