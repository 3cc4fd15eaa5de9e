import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import {
  findOrCreateUnclaimedVendors,
  IDENTITY_ENTITIES,
  IdentityModule,
  type PersonPrincipal,
} from '#identity';
import { MATCHING_ENTITIES, MatchingModule } from '#matching';
import { newId, PlatformModule, Transactions } from '#platform';
import { Tenders, TENDERS_ENTITIES, TendersModule, type Tender, type TenderInput } from '#tenders';
import { Profiles, VENDORS_ENTITIES, VendorsModule, type ProfileInput, type ProfilePatch } from '#vendors';
import { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../platform/test/test-database.js';

const DAY_MS = 24 * 60 * 60 * 1000;

export { aRun } from '../../platform/test/a-run.js';

const memberOf = (organisationId: string, organisationKind: 'buyer' | 'vendor'): PersonPrincipal => ({
  kind: 'person',
  userId: newId(),
  email: 'somebody@medspil.example',
  name: 'Somebody',
  via: 'session',
  scopes: 'all',
  memberships: [{ organisationId, organisationKind, role: 'owner', verified: true }],
});

const PROFILE: ProfileInput = {
  kind: 'social-enterprise',
  description: 'Besøgsvenner og fællesspisning for ældre.',
  language: 'da',
  headcount: 12,
  openToTeams: true,
  capabilities: [{ cpv: ['85312000'], text: 'Besøgsvenner mod ensomhed' }],
  areas: ['0751'],
  certificates: [],
  targetGroups: ['older-people'],
  complete: ['capacity', 'certificates'],
};

const lot = (requirements: TenderInput['lots'][number]['requirements']): TenderInput['lots'][number] => ({
  title: 'Besøgsvenner mod ensomhed',
  description: 'Frivillige besøgsvenner til ældre, der bor alene.',
  mainCpv: '85312000',
  additionalCpv: [],
  areas: ['0751'],
  beneficiaries: ['older-people'],
  requirements,
});

/** A process with the services that production has; it owns an index once it is asked for matches. */
async function aProcess(database: TestDatabase, change = (app: TestingModuleBuilder) => app) {
  const entities = [...IDENTITY_ENTITIES, ...VENDORS_ENTITIES, ...TENDERS_ENTITIES, ...MATCHING_ENTITIES];
  const app = await change(
    Test.createTestingModule({
      imports: [
        PlatformModule.forRoot(database.settings(), entities, []),
        IdentityModule,
        VendorsModule,
        TendersModule,
        MatchingModule,
      ],
    }),
  ).compile();
  await app.init();
  return app;
}

/** A small market on a database of its own. */
export async function openMarket() {
  const database = await openTestDatabase();
  const app = await aProcess(database);
  const dataSource = app.get(DataSource);

  return {
    app,
    database,
    dataSource,
    /** Another process on the same database. */
    aProcess: (change?: (app: TestingModuleBuilder) => TestingModuleBuilder) => aProcess(database, change),
    memberOf,
    async aBuyer(): Promise<string> {
      const id = newId();
      await dataSource.query(
        `INSERT INTO organisation (id, kind, name, country, verified_at, verified_by)
         VALUES ($1, 'buyer', 'Aarhus Kommune', 'DK', clock_timestamp(), $1)`,
        [id],
      );
      return id;
    },
    async aVendor(profile: Partial<ProfileInput> = {}): Promise<string> {
      const [found] = await app
        .get(Transactions)
        .run((tx) => findOrCreateUnclaimedVendors(tx, [{ scheme: 'TEST', id: newId(), name: 'Nabolyst' }]));
      if (!found) throw new Error('no vendor was made');
      const vendorId = found.organisationId;
      await app.get(Profiles).put(memberOf(vendorId, 'vendor'), vendorId, { ...PROFILE, ...profile }, '"0"');
      return vendorId;
    },
    async changeVendor(vendorId: string, patch: ProfilePatch): Promise<void> {
      const member = memberOf(vendorId, 'vendor');
      const { version } = await app.get(Profiles).get(member, vendorId);
      await app.get(Profiles).patch(member, vendorId, patch, `"${version}"`);
    },
    aDraft(buyerId: string, requirements: TenderInput['lots'][number]['requirements'] = []): Promise<Tender> {
      return app.get(Tenders).create(memberOf(buyerId, 'buyer'), {
        buyerId,
        title: 'Fælles hverdag',
        description: 'Pilot mod ensomhed blandt ældre.',
        language: 'da',
        procedure: 'light-regime',
        submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
        lots: [lot(requirements)],
      });
    },
    async aPublishedTender(
      buyerId: string,
      requirements: TenderInput['lots'][number]['requirements'] = [],
    ): Promise<{ tender: Tender; lotId: string }> {
      const officer = memberOf(buyerId, 'buyer');
      await dataSource.query(
        `WITH person AS (INSERT INTO auth_user (id, name, email) VALUES ($1::uuid, $2, $1::uuid || '@medspil.example') RETURNING id)
         INSERT INTO membership (organisation_id, user_id, role) SELECT $3, id, 'owner' FROM person`,
        [officer.userId, officer.name, buyerId],
      );
      const draft = await this.aDraft(buyerId, requirements);
      const tender = await app.get(Tenders).publish(officer, draft.id, `"${draft.version}"`);
      const [first] = tender.lots;
      if (!first) throw new Error('the tender has no lot');
      return { tender, lotId: first.id };
    },
    async close(): Promise<void> {
      await app.close();
      await database.drop();
    },
  };
}

export type Market = Awaited<ReturnType<typeof openMarket>>;
