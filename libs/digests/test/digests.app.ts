import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import { MATCHING_ENTITIES, MatchingModule, Rematch } from '#matching';
import type { Settings } from '#platform';
import { TENDERS_ENTITIES, TendersModule } from '#tenders';
import { VENDORS_ENTITIES, VendorsModule } from '#vendors';
import type { TestDatabase } from '../../platform/test/test-database.js';
import { aRun } from '../../platform/test/a-run.js';
import { openProcess, type TestProcess } from '../../platform/test/test-process.js';
import { DIGESTS_ENTITIES, DigestsModule } from '../src/index.js';

/** One row of the ledger as the tests look at it. */
export interface LedgerRow {
  readonly id: string;
  readonly state: string;
  readonly period: string;
  readonly language: string;
  readonly attempts: number;
  readonly messageId: string | null;
  readonly contentSha256: string | null;
  readonly reason: string | null;
  readonly items: readonly { lotId: string; vendorId: string; score: number; scoringVersion: string }[];
}

export interface DigestsApp extends TestProcess {
  /** Matches every open lot with every vendor, by the statistics of the first time. */
  match(): Promise<void>;
  ledgerOf(userId: string): Promise<LedgerRow[]>;
  /** The jobs of digests that were asked for and not yet handed over. */
  jobs(): Promise<{ job: string; payload: Record<string, string>; inSeconds: number }[]>;
}

const MODULES = [IdentityModule, VendorsModule, TendersModule, MatchingModule, DigestsModule];
const ENTITIES = [
  ...IDENTITY_ENTITIES,
  ...VENDORS_ENTITIES,
  ...TENDERS_ENTITIES,
  ...MATCHING_ENTITIES,
  ...DIGESTS_ENTITIES,
];

/** Digests with all that they stand on, on a database of its own, which `prepare` gets before anything is connected to it. */
export async function openDigests(
  settings: Partial<Settings> = {},
  prepare: (database: TestDatabase) => Promise<void> = () => Promise.resolve(),
): Promise<DigestsApp> {
  const opened = await openProcess({ modules: MODULES, entities: ENTITIES, settings }, prepare);
  const { app, dataSource } = opened;
  return {
    ...opened,
    match: async () => {
      const open = await dataSource.query<{ id: string }[]>(
        `SELECT id FROM tender WHERE status = 'published' AND submission_deadline > clock_timestamp() ORDER BY id`,
      );
      for (const { id } of open) await app.get(Rematch).tender(id, aRun());
    },
    ledgerOf: (userId) =>
      dataSource.query<LedgerRow[]>(
        `SELECT id, state, period, language, attempts, message_id AS "messageId", trim(content_sha256) AS "contentSha256",
                reason, items FROM digest WHERE user_id = $1 ORDER BY id`,
        [userId],
      ),
    jobs: () =>
      dataSource.query(
        `SELECT job, payload, round(extract(epoch FROM available_at - clock_timestamp()))::int AS "inSeconds"
         FROM outbox WHERE hand_overs = 0 AND job LIKE 'digest%' ORDER BY id`,
      ),
  };
}
