import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from './test-database.js';

const MAIN = new URL('../../../dist/migrations/run.js', import.meta.url).pathname;

describe('npm run migrate', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase('template0');
  });
  afterAll(() => database.drop());

  it('migrates once where two run at a time, indexes that are built concurrently among it', async () => {
    const migrate = async () => {
      const env = { ...process.env, DATABASE_URL: database.url };
      return (await promisify(execFile)(process.execPath, [MAIN], { env })).stdout;
    };
    const told = await Promise.all([migrate(), migrate()]);
    expect(told.filter((line) => line.startsWith('The database is current.'))).toHaveLength(1);
    expect(told.filter((line) => line.includes('IndexOutboxLookUps1790000160000'))).toHaveLength(1);
  });
});
