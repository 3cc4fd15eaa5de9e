import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbeddedPostgres } from '#platform';
import type { Lot } from '#scoring';
import pg from 'pg';
import type { Market } from '../market.js';
import { termsOfLot, termsOfVendor } from '../terms-of.js';
import type { Engine } from './engine.js';

const BATCH = 1000;

/** PostgreSQL full text over the same words and CPV branches: a GIN index finds, `ts_rank` orders. */
export class PostgresEngine implements Engine {
  readonly name = 'postgres';

  private constructor(
    private readonly folder: string,
    private readonly database: EmbeddedDatabase,
    private readonly client: pg.Client,
  ) {}

  /** A database of its own, in a temporary folder. */
  static async start(): Promise<PostgresEngine> {
    const folder = await mkdtemp(join(tmpdir(), 'medspil-bench-'));
    const database = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: 'bench' });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    return new PostgresEngine(folder, database, client);
  }

  async build({ vendors }: Market): Promise<void> {
    await this.client.query(
      'DROP TABLE IF EXISTS vendor; CREATE TABLE vendor (id text PRIMARY KEY, terms tsvector NOT NULL)',
    );
    for (let from = 0; from < vendors.length; from += BATCH) {
      const batch = vendors.slice(from, from + BATCH);
      await this.client.query(
        `INSERT INTO vendor SELECT id, to_tsvector('simple', terms) FROM unnest($1::text[], $2::text[]) AS item(id, terms)`,
        [batch.map(({ id }) => id), batch.map((vendor) => termsOfVendor(vendor).join(' '))],
      );
    }
    await this.client.query('CREATE INDEX ON vendor USING gin (terms)');
    await this.client.query('VACUUM ANALYZE vendor');
  }

  async rank(lot: Lot, top: number): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ id: string }>(
      `SELECT id FROM vendor, to_tsquery('simple', $1) AS asked WHERE terms @@ asked ORDER BY ts_rank(terms, asked) DESC, id LIMIT $2`,
      [termsOfLot(lot).join(' | '), top],
    );
    return rows.map(({ id }) => id);
  }

  async outsideMb(): Promise<number> {
    const { rows } = await this.client.query<{ mb: number }>(
      `SELECT pg_total_relation_size('vendor')::float8 / 1e6 AS mb`,
    );
    return rows[0]?.mb ?? 0;
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.database.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
