import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer } from '../../tenders/test/tender.builders.js';
import { DigestPlanner, DigestRenderer, DigestRuns, DigestSender, type DigestRun } from '../src/index.js';
import { aMarket } from './digest.builders.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { openInbox, type Inbox } from './inbox.js';

/** Weeks of digests in a small market, with an inbox that receives them. */
export interface Week extends DigestsApp {
  readonly inbox: Inbox;
  readonly publicUrl: string;
  /** Posts tenders. */
  readonly officer: Awaited<ReturnType<typeof anOfficer>>;
  /** What the worker does for one run first: plan, and write what was planned. */
  writeOnce(): Promise<DigestRun>;
  /** What it does then. */
  sendWritten(): Promise<void>;
  /** Both. */
  runOnce(): Promise<DigestRun>;
  /** Lets the digests so far belong to a week long ago. */
  aWeekPasses(): Promise<void>;
  /** Lets nobody be subscribed, nothing be sent and no tender be open. */
  forget(): Promise<void>;
}

export async function openWeek(): Promise<Week> {
  const publicUrl = 'https://medspil.example';
  const inbox = await openInbox();
  const digests = await openDigests({
    mail: { url: inbox.url, from: 'Medspil <no-reply@medspil.example>' },
    publicUrl,
  });
  const { app, dataSource } = digests;
  const officer = await anOfficer(app);
  await aMarket(app);
  const idsIn = async (state: string) =>
    (
      await dataSource.query<{ id: string }[]>('SELECT id FROM digest WHERE state = $1 ORDER BY id', [state])
    ).map(({ id }) => id);
  const writeOnce = async () => {
    const run = await app.get(DigestRuns).start(await anOperator(app));
    await app.get(DigestPlanner).plan(run.id);
    await app.get(DigestRenderer).render(await idsIn('planned'));
    return run;
  };
  const sendWritten = async () => {
    for (const id of await idsIn('rendered')) await app.get(DigestSender).send(id);
  };
  return {
    ...digests,
    inbox,
    publicUrl,
    officer,
    writeOnce,
    sendWritten,
    runOnce: async () => {
      const run = await writeOnce();
      await sendWritten();
      return run;
    },
    aWeekPasses: async () => {
      await dataSource.query(
        `UPDATE digest SET period = '2020-W' || lpad((SELECT count(DISTINCT period) FROM digest)::text, 2, '0')
         WHERE period NOT LIKE '2020%'`,
      );
    },
    forget: async () => {
      for (const table of [
        'digest',
        'digest_run',
        'digest_preference',
        'match',
        'suppressed_address',
        'outbox',
      ]) {
        await dataSource.query(`DELETE FROM ${table}`);
      }
      await dataSource.query(`UPDATE tender SET submission_deadline = clock_timestamp()`);
    },
    stop: async () => {
      await digests.stop();
      await inbox.stop();
    },
  };
}
