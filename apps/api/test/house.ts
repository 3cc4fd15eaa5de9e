import { spawn, type ChildProcess } from 'node:child_process';
import { Test, type TestingModule } from '@nestjs/testing';
import { ApiKeys, IDENTITY_ENTITIES, IdentityModule, SCOPES_OF_KIND, type PersonPrincipal } from '#identity';
import { freePort, PlatformModule } from '#platform';
import { Redis } from 'ioredis';
import { aVendor, aVerifiedBuyer, anOperator } from '../../../libs/identity/test/identity.builders.js';
import { openTestInbox, type TestInbox } from '../../../libs/identity/test/inbox.js';
import { openTestDatabase, type TestDatabase } from '../../../libs/platform/test/test-database.js';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: never;
}

/** Somebody with an API key, and the organisation that it belongs to. */
export interface Caller {
  readonly organisationId: string;
  readonly email: string;
  readonly userId: string;
  /** What its requests present. */
  readonly authorization: string;
  /** A body that is text already goes out as it is. */
  call(
    method: string,
    path: string,
    body?: object | string,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

/** The API (and the worker) as processes of their own, on real services. */
export interface House {
  readonly url: string;
  /** Where the worker listens, if there is one. */
  readonly workerUrl: string;
  readonly inbox: TestInbox;
  readonly database: TestDatabase;
  readonly context: TestingModule;
  /** What the API has written into its log so far. */
  readonly log: () => string;
  anonymous: Caller;
  aBuyer(): Promise<Caller>;
  aVendor(): Promise<Caller>;
  anOperator(): Promise<Caller>;
  stop(): Promise<void>;
}

/** A Redis database that no other suite uses now; the prefix of a process's queues is fixed. */
async function redisOfOurOwn(): Promise<string | undefined> {
  if (!process.env.TEST_REDIS_URL) return undefined;
  const url = new URL(process.env.TEST_REDIS_URL);
  url.pathname = `/${1 + (Number(process.env.JEST_WORKER_ID ?? 1) % 15)}`;
  const redis = new Redis(url.href);
  await redis.flushdb();
  redis.disconnect();
  return url.href;
}

interface Started {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly log: () => string;
}

async function startProcess(app: 'api' | 'worker', env: Readonly<Record<string, string>>): Promise<Started> {
  const main = new URL(`../../../dist/apps/${app}/src/main.js`, import.meta.url).pathname;
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' });
  let output = '';
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', () => {
      reject(new Error(`the ${app} process ended:\n${output}`));
    });
  });
  ended.catch(() => undefined);
  const ready = async (): Promise<void> => {
    for (;;) {
      const answer = await fetch(`http://localhost:${env.PORT}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.race([ready(), ended]);
  return { child, log: () => output };
}

const stopProcess = ({ child }: Started): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });

const callerOf = (
  url: string,
  key: string | undefined,
  who: Omit<Caller, 'call' | 'authorization'>,
): Caller => ({
  ...who,
  authorization: key ? `Bearer ${key}` : '',
  call: async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' || !isJson ? text : JSON.parse(text)) as never,
    };
  },
});

async function withKey(
  context: TestingModule,
  url: string,
  person: PersonPrincipal,
  organisationId: string,
  kind: keyof typeof SCOPES_OF_KIND,
): Promise<Caller> {
  const { key } = await context.get(ApiKeys).create(person, {
    organisationId,
    name: 'test',
    scopes: SCOPES_OF_KIND[kind],
    expiresAt: new Date(Date.now() + DAY_MS),
  });
  return callerOf(url, key, { organisationId, email: person.email, userId: person.userId });
}

export interface HouseOptions {
  readonly worker: boolean;
  /** Settings of the processes beside those that every house has. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startHouse(options: HouseOptions): Promise<House> {
  const database = await openTestDatabase();
  const inbox = await openTestInbox();
  const redis = await redisOfOurOwn();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = database.settings({ publicUrl: url });
  const env = {
    DATABASE_URL: database.url,
    SMTP_URL: inbox.url,
    PUBLIC_URL: url,
    MEDSPIL_MASTER_KEY: settings.masterKey.toString('base64'),
    MEDSPIL_SECRET: settings.secret,
    LOG_LEVEL: 'warn',
    ...(redis ? { REDIS_URL: redis } : {}),
    ...options.env,
  };
  const workerPort = String(await freePort());
  // Beside each other, for each takes seconds until it is ready.
  const [api, worker, context] = await Promise.all([
    startProcess('api', { ...env, PORT: String(port) }),
    options.worker ? startProcess('worker', { ...env, PORT: workerPort }) : undefined,
    Test.createTestingModule({
      imports: [PlatformModule.forRoot(settings, IDENTITY_ENTITIES, []), IdentityModule],
    }).compile(),
  ]);
  await context.init();
  return {
    url,
    workerUrl: `http://localhost:${workerPort}`,
    inbox,
    database,
    context,
    log: api.log,
    anonymous: callerOf(url, undefined, { organisationId: '', email: '', userId: '' }),
    aBuyer: async () => {
      const { organisation, owner } = await aVerifiedBuyer(context);
      return withKey(context, url, owner, organisation.id, 'buyer');
    },
    aVendor: async () => {
      const { organisation, owner } = await aVendor(context);
      return withKey(context, url, owner, organisation.id, 'vendor');
    },
    anOperator: async () => {
      const operator = await anOperator(context);
      const own = operator.memberships.find(({ organisationKind }) => organisationKind === 'operator');
      return withKey(context, url, operator, own?.organisationId ?? '', 'operator');
    },
    stop: async () => {
      await Promise.all([stopProcess(api), ...(worker ? [stopProcess(worker)] : [])]);
      await context.close();
      await inbox.stop();
      await database.drop();
    },
  };
}
