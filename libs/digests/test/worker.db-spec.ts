import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Rematch } from '#matching';
import { definedJobs, JobHandlers, JobRunner, RelayLoop } from '#platform';
import { lotPublished, tenderCancelled } from '#tenders';
import { vendorChanged } from '#vendors';
import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer, aPublishedTender } from '../../tenders/test/tender.builders.js';
import {
  addressConfirmation,
  AddressConfirmations,
  DigestPlanner,
  digestRender,
  DigestRenderer,
  digestRun,
  DigestRuns,
  digestSend,
  DigestSender,
  digestTick,
} from '../src/index.js';
import { aMarket, aSubscriber } from './digest.builders.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { openInbox, type Inbox } from './inbox.js';

describe('the jobs of digests', () => {
  let inbox: Inbox;
  let digests: DigestsApp;

  beforeAll(async () => {
    inbox = await openInbox();
    digests = await openDigests({ mail: { url: inbox.url, from: 'no-reply@medspil.example' } });
    const { app } = digests;
    const handlers = app.get(JobHandlers);
    handlers.register(lotPublished, ({ tenderId }, run) => app.get(Rematch).tender(tenderId, run));
    handlers.register(tenderCancelled, ({ tenderId }, run) => app.get(Rematch).tender(tenderId, run));
    handlers.register(vendorChanged, ({ vendorId }, run) => app.get(Rematch).vendor(vendorId, run));
    handlers.register(digestRun, ({ runId }) => app.get(DigestPlanner).plan(runId));
    handlers.register(digestSend, ({ digestId }) => app.get(DigestSender).send(digestId));
    handlers.register(digestRender, ({ digestIds }) => app.get(DigestRenderer).render(digestIds));
    handlers.register(addressConfirmation, ({ userId }) => app.get(AddressConfirmations).send(userId));
    handlers.register(digestTick, () => app.get(DigestRuns).tick());
    for (const job of definedJobs()) {
      if (!handlers.find(job.name)) handlers.register(job, () => Promise.resolve());
    }
    await aMarket(app);
    await aPublishedTender(app, { by: await anOfficer(app) });
  });

  afterAll(async () => {
    await digests.stop();
    await inbox.stop();
  });

  it('bring an operator’s call to the inboxes of all subscribers, one mail each', async () => {
    const { app } = digests;
    const subscribers = [await aSubscriber(app), await aSubscriber(app), await aSubscriber(app)];
    await digests.match();
    const operator = await anOperator(app);
    const runs = app.get(DigestRuns);
    const { id } = await runs.start(operator);
    await app.get(JobRunner).start();
    app.get(RelayLoop).start();
    for (const { person } of subscribers) await inbox.received(person.email, 1);
    // Ends when the jobs that run have ended.
    await app.get(JobRunner).beforeApplicationShutdown();
    expect(await runs.get(operator, id)).toMatchObject({ state: 'done', people: 3, digests: { sent: 3 } });
    await runs.start(operator);
    await app.get(DigestPlanner).plan(id);
    expect(await runs.get(operator, id)).toMatchObject({ state: 'done', digests: { sent: 3, planned: 0 } });
    for (const { person } of subscribers) expect(inbox.mailsTo(person.email)).toHaveLength(1);
  });
});
