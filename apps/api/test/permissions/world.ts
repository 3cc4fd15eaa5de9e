import { ApiKeys, type PersonPrincipal, type Rule } from '#identity';
import { DataSource } from 'typeorm';
import { LIMIT_NAMES } from '../../../../libs/platform/src/limits/limit.js';
import {
  aMember,
  anOperator,
  aVendor,
  aVerifiedBuyer,
} from '../../../../libs/identity/test/identity.builders.js';
import { startHouse, type House } from '../house.js';
import { signIn } from '../sign-in.js';
import { PERSON_NAMES, scopesOf, type KeyHolder, type KeyName, type PersonName } from './callers.js';

const DAY_MS = 86_400_000;
/** This suite is about who may, not about how often. */
const UNLIMITED = LIMIT_NAMES.map((name) => `${name}=1000000/60`).join(',');

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: object | string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** The API and the worker as processes, with everybody whom the permission table names. */
export interface World {
  readonly house: House;
  /** The real id of `OWN_BUYER`. */
  readonly buyerId: string;
  /** The real id of `OWN_VENDOR`. */
  readonly vendorId: string;
  readonly people: Readonly<Record<PersonName, PersonPrincipal>>;
  /** What somebody who may do it does to prepare a request; fails loudly where it is refused. */
  as<T>(person: PersonName, method: string, path: string, body?: object, etag?: string): Promise<T>;
  /** Headers of somebody signed in by a session. */
  session(person: PersonName): Readonly<Record<string, string>>;
  /** The same of a session that nobody else uses. */
  freshSession(person: PersonName): Promise<Readonly<Record<string, string>>>;
  /** Signs the person in anew, for a request may have ended the session that all share. */
  renew(person: PersonName): Promise<void>;
  /** Headers of a program. */
  key(
    kind: KeyName,
    holder: KeyHolder,
    scope: Rule['scope'] | undefined,
  ): Promise<Readonly<Record<string, string>>>;
  send(sent: Sent): Promise<Answered>;
  stop(): Promise<void>;
}

async function cast(house: House) {
  const { context } = house;
  const [buyer, vendor] = [await aVerifiedBuyer(context), await aVendor(context)];
  const people: Record<PersonName, PersonPrincipal> = {
    'other vendor': (await aVendor(context)).owner,
    'vendor member': await aMember(context, vendor, 'member'),
    'vendor owner': vendor.owner,
    'other buyer': (await aVerifiedBuyer(context)).owner,
    evaluator: await aMember(context, buyer, 'evaluator'),
    officer: await aMember(context, buyer, 'officer'),
    'buyer owner': buyer.owner,
    operator: await anOperator(context),
  };
  return { buyerId: buyer.organisation.id, vendorId: vendor.organisation.id, people };
}

const sender =
  (house: House) =>
  async ({ method, path, body, headers }: Sent): Promise<Answered> => {
    const isJson = typeof body === 'object' && !(body instanceof FormData);
    const response = await fetch(house.url + path, {
      method,
      redirect: 'manual',
      headers: { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
    });
    return { status: response.status, text: await response.text() };
  };

/** Issues keys, each kind once for a holder. */
function keyring(house: House, people: Readonly<Record<PersonName, PersonPrincipal>>) {
  const issued = new Map<string, Promise<string>>();
  const issue = async (
    kind: KeyName,
    holder: KeyHolder,
    scope: Rule['scope'] | undefined,
  ): Promise<string> => {
    const person = people[holder];
    const { id, key } = await house.context.get(ApiKeys).create(person, {
      organisationId: person.memberships[0]?.organisationId ?? '',
      name: kind,
      scopes: scopesOf(holder, kind === 'key without scope' ? scope : undefined),
      expiresAt: new Date(Date.now() + DAY_MS),
    });
    if (kind === 'expired key') {
      await house.context
        .get(DataSource)
        .query(`UPDATE api_key SET expires_at = clock_timestamp() - interval '1 second' WHERE id = $1`, [id]);
    }
    return key;
  };
  return async (kind: KeyName, holder: KeyHolder, scope: Rule['scope'] | undefined) => {
    const name = `${kind}/${holder}/${kind === 'key without scope' ? scope : ''}`;
    const key = issued.get(name) ?? issue(kind, holder, scope);
    issued.set(name, key);
    return { authorization: `Bearer ${await key}` };
  };
}

export async function openWorld(): Promise<World> {
  const house = await startHouse({ worker: true, env: { RATE_LIMITS: UNLIMITED } });
  const { buyerId, vendorId, people } = await cast(house);
  const sessions = new Map<PersonName, Readonly<Record<string, string>>>();
  for (const name of PERSON_NAMES) sessions.set(name, await signIn(house, people[name].email));
  const session = (name: PersonName) => sessions.get(name) ?? {};
  const send = sender(house);
  return {
    house,
    buyerId,
    vendorId,
    people,
    session,
    freshSession: (name) => signIn(house, people[name].email),
    renew: async (name) => {
      sessions.set(name, await signIn(house, people[name].email));
    },
    key: keyring(house, people),
    send,
    as: async (name, method, path, body, etag) => {
      const headers = { ...session(name), ...(etag === undefined ? {} : { 'if-match': etag }) };
      const { status, text } = await send({ method, path, headers, ...(body ? { body } : {}) });
      if (status >= 300) throw new Error(`${method} ${path} by ${name} answered ${status}: ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as never;
    },
    stop: () => house.stop(),
  };
}
