import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, ApiKeys, Operators, Organisations, SCOPES_OF_KIND, type PersonPrincipal } from '#identity';
import { DEMO_MARKET } from '../demo-market/demo-market.js';
import type { DemoPerson } from '../demo-market/types.js';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * They own every organisation of the demo market that none of its people owns: one the buyers, one the vendors, for nobody acts
 * on both sides. Nobody knows their passwords.
 */
const KEEPERS = [
  {
    key: 'buyer-keeper',
    name: 'Demomarkedets ordregivere (fiktiv)',
    email: 'demoordregivere@medspil.example',
  },
  {
    key: 'vendor-keeper',
    name: 'Demomarkedets leverandører (fiktiv)',
    email: 'demoleverandoerer@medspil.example',
  },
] as const;

type PersonKey = DemoPerson['key'] | (typeof KEEPERS)[number]['key'];

const keeperOf = (organisationKey: string): PersonKey =>
  DEMO_MARKET.buyers.some(({ key }) => key === organisationKey) ? 'buyer-keeper' : 'vendor-keeper';

export type PasswordOf = (email: string) => string;

/** Everybody of the demo market, each with the memberships of the moment. */
export class MarketPeople {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly userIds: ReadonlyMap<string, string>,
  ) {}

  static async make(app: INestApplicationContext, passwordOf: PasswordOf): Promise<MarketPeople> {
    const accounts = app.get(Accounts);
    const userIds = new Map<string, string>();
    for (const { key, name, email } of [...DEMO_MARKET.persons, ...KEEPERS]) {
      userIds.set(
        key,
        await accounts.createPerson({ email, name, password: passwordOf(email), emailVerified: true }),
      );
    }
    const people = new MarketPeople(app, userIds);
    await app.get(Operators).promote(people.userId('operator'));
    return people;
  }

  as(key: PersonKey): Promise<PersonPrincipal> {
    return this.app.get(Accounts).principalOf(this.userId(key));
  }

  /** Whoever owns the organisation of this key. */
  ownerOf(organisationKey: string): Promise<PersonPrincipal> {
    return this.as(
      DEMO_MARKET.persons.find(({ organisation }) => organisation === organisationKey)?.key ??
        keeperOf(organisationKey),
    );
  }

  /** Founds an organisation in its owner's name. @returns its id */
  async found(
    kind: 'buyer' | 'vendor',
    { key, name, cvr }: { key: string; name: string; cvr: string },
  ): Promise<string> {
    const organisations = this.app.get(Organisations);
    const details = { name, country: 'DK', registration: { scheme: 'DK-CVR', id: cvr } };
    const owner = await this.ownerOf(key);
    if (kind === 'vendor') return (await organisations.createVendor(owner, details)).id;
    const { id } = await organisations.createBuyer(owner, details);
    await organisations.verifyBuyer(await this.as('operator'), id);
    return id;
  }

  /** An API key with every scope that an organisation of the person's kind can have. */
  async apiKeyOf(key: DemoPerson['key']): Promise<string> {
    const person = await this.as(key);
    const [membership] = person.memberships;
    if (!membership) throw new Error(`the demo's ${key} belongs to no organisation`);
    const { key: apiKey } = await this.app.get(ApiKeys).create(person, {
      organisationId: membership.organisationId,
      name: 'Demo',
      scopes: SCOPES_OF_KIND[membership.organisationKind],
      expiresAt: new Date(Date.now() + YEAR_MS - 60_000),
    });
    return apiKey;
  }

  private userId(key: string): string {
    const id = this.userIds.get(key);
    if (id === undefined) throw new Error(`nobody in the demo market is "${key}"`);
    return id;
  }
}
