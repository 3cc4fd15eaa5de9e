import type { TestingModule } from '@nestjs/testing';
import type { PersonPrincipal } from '#identity';
import { anOperator } from '../../identity/test/identity.builders.js';
import { aProfiledVendor } from '../../vendors/test/vendor.builders.js';
import { DigestPlanner, DigestRenderer, DigestRuns, Preferences } from '../src/index.js';
import type { DigestsApp } from './digests.app.js';

export interface Subscriber {
  readonly person: PersonPrincipal;
  readonly vendorId: string;
}

/** The owner of a vendor that cooks for older people in Odense, with the weekly digest switched on. */
export async function aSubscriber(
  app: TestingModule,
  { language = 'da', name }: { readonly language?: 'da' | 'en'; readonly name?: string } = {},
): Promise<Subscriber> {
  const { owner, organisation } = await aProfiledVendor(app, name === undefined ? {} : { name });
  await app.get(Preferences).put(owner, { frequency: 'weekly', language }, '"0"');
  return { person: owner, vendorId: organisation.id };
}

/** The person's digest of an operator's run, written and not sent; nothing waits in the outbox. @returns its id */
export async function aWrittenDigest(digests: DigestsApp, userId: string): Promise<string> {
  const { app, dataSource } = digests;
  const run = await app.get(DigestRuns).start(await anOperator(app));
  await app.get(DigestPlanner).plan(run.id);
  const id = (await digests.ledgerOf(userId)).at(-1)?.id ?? '';
  await app.get(DigestRenderer).render([id]);
  await dataSource.query('DELETE FROM outbox');
  return id;
}

const OTHER_WORK = [
  ['90910000', 'Rengøring af kontorer og institutioner'],
  ['60130000', 'Kørsel af borgere med nedsat bevægelighed'],
  ['72200000', 'Udvikling af programmer til hjemmeplejen'],
  ['80530000', 'Opkvalificering og jobtræning'],
  ['85147000', 'Ergoterapi på arbejdspladsen'],
  ['79411000', 'Rådgivning om ledelse og forandring'],
  ['33196200', 'Hjælpemidler til mennesker med handicap'],
  ['77310000', 'Pleje af grønne områder'],
] as const;

/** Vendors that do other work, so that cooking tells one vendor from another. */
export async function aMarket(app: TestingModule): Promise<void> {
  for (const [cpv, text] of OTHER_WORK) {
    await aProfiledVendor(app, {
      name: `Andre hænder ${cpv}`,
      profile: { description: text, capabilities: [{ cpv: [cpv], text }], areas: ['0751'], targetGroups: [] },
    });
  }
}
