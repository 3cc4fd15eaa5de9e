import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform';
import { startProgram, type Program } from './program.js';

interface Account {
  email: string;
  password: string;
  apiKey: string;
}

const MINUTE = 60_000;

describe('npm start', () => {
  let folder: string;
  let port: number;
  let running: Program | undefined;

  const start = (env: Record<string, string> = {}): Program => {
    running = startProgram({ PORT: String(port), MEDSPIL_DATA_DIR: folder, ...env });
    return running;
  };
  const url = (path: string) => `http://localhost:${port}${path}`;
  const accounts = async () =>
    JSON.parse(await readFile(join(folder, 'demo-accounts.json'), 'utf8')) as Record<string, Account>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medspil-start-'));
    port = await freePort();
  });
  afterEach(async () => {
    running?.signal('SIGKILL');
    await running?.ended;
  });
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

  it(
    'runs everything, stops on Ctrl-C and finds its data at the second start',
    async () => {
      const first = start();
      expect(await first.line(/^ready /)).toBe(`ready http://localhost:${port}`);
      expect((await fetch(url('/health/ready'))).status).toBe(200);
      expect((await fetch(url('/docs'))).headers.get('content-type')).toContain('text/html');
      const inbox = /Mail inbox +(\S+)/.exec(first.output())?.[1] ?? '';
      const page = await fetch(inbox, { headers: { accept: 'text/html' } });
      expect(page.headers.get('content-type')).toContain('text/html');
      const made = await accounts();
      expect(Object.keys(made)).toEqual(['officer', 'vendor', 'operator']);
      const keyOf = (role: string) => ({ headers: { authorization: `Bearer ${made[role]?.apiKey ?? ''}` } });
      for (const role of Object.keys(made)) {
        expect((await fetch(url('/v1/me'), keyOf(role))).status).toBe(200);
      }
      const signIn = await fetch(url('/v1/auth/sign-in/email'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url('') },
        body: JSON.stringify({ email: made.officer?.email, password: made.officer?.password }),
      });
      expect(signIn.status).toBe(200);
      first.signal('SIGINT');
      expect(await first.ended).toBe(0);
      await expect(fetch(url('/health/live'))).rejects.toThrow();
      expect((await stat(join(folder, 'demo-accounts.json'))).mode & 0o077).toBe(0);

      const second = start();
      await second.line(/^ready /);
      expect(await accounts()).toEqual(made);
      const tenders = (await (await fetch(url('/v1/tenders?limit=100'))).json()) as { items: unknown[] };
      expect(tenders.items.length).toBeGreaterThanOrEqual(9);
      const third = startProgram({ PORT: String(await freePort()), MEDSPIL_DATA_DIR: folder });
      expect(await third.ended).toBe(1);
      expect(third.output()).toContain('is in use by process');
      second.signal('SIGINT');
      expect(await second.ended).toBe(0);
      expect(second.output().split('Stopping …')[1]?.trim()).toBe('');
    },
    3 * MINUTE,
  );

  it(
    'starts again at once after it was killed, and keeps its data where the file of the accounts was taken away',
    async () => {
      const tenders = async () => (await fetch(url('/v1/tenders?limit=100'))).text();
      const killed = start();
      await killed.line(/^ready /);
      const made = await tenders();
      killed.signal('SIGKILL');
      await killed.ended;
      await rm(join(folder, 'demo-accounts.json'));
      const next = start();
      await next.line(/^ready /);
      expect(next.output()).toContain('demo-accounts.json is not in the data folder any more');
      expect(await tenders()).toEqual(made);
      next.signal('SIGINT');
      expect(await next.ended).toBe(0);
    },
    3 * MINUTE,
  );

  it(
    'stops without a complaint while it still makes its demo data, and makes it anew at the next start',
    async () => {
      const fresh = await mkdtemp(join(tmpdir(), 'medspil-fresh-'));
      const stopped = start({ MEDSPIL_DATA_DIR: fresh });
      await stopped.line(/^Making the demo market/);
      stopped.signal('SIGINT');
      expect(await stopped.ended).toBe(0);
      expect(stopped.output().split('Stopping …')[1]?.trim()).toBe('');
      const next = start({ MEDSPIL_DATA_DIR: fresh });
      await next.line(/^ready /);
      next.signal('SIGINT');
      expect(await next.ended).toBe(0);
      await rm(fresh, { recursive: true });
    },
    3 * MINUTE,
  );

  it('says in one sentence that the port is in use', async () => {
    const holder = await new Promise<Server>((resolve) => {
      const server = createServer().listen(port, () => {
        resolve(server);
      });
    });
    const program = start();
    expect(await program.ended).toBe(1);
    expect(program.output().trim()).toBe(
      `Port ${port} is in use; stop what listens there, or set PORT to another number.`,
    );
    await new Promise((resolve) => holder.close(resolve));
  });

  it(
    'says what is wrong where a part of it does not start',
    async () => {
      const fresh = await mkdtemp(join(tmpdir(), 'medspil-wrong-'));
      const job = new URL('./job-without-handler.js', import.meta.url).href;
      const program = start({ MEDSPIL_DATA_DIR: fresh, NODE_OPTIONS: `--import=${job}` });
      expect(await program.ended).toBe(1);
      expect(program.output()).toContain(
        'jobs without a handler: nobody-does-this; register one for each in apps/worker/src/*.jobs.ts',
      );
      await rm(fresh, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
    3 * MINUTE,
  );

  it('refuses a data folder of a newer version', async () => {
    const newer = await mkdtemp(join(tmpdir(), 'medspil-newer-'));
    await writeFile(join(newer, 'medspil.json'), JSON.stringify({ dataVersion: 9_999_999_999_999 }));
    const program = start({ MEDSPIL_DATA_DIR: newer });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain('was written by a newer Medspil');
    expect(program.output().trim().split('\n')).toHaveLength(1);
    await rm(newer, { recursive: true });
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT is "abc"; it takes a number from 1 to 65535.'],
    [{ DATABASE_URL: 'postgres://localhost/x' }, 'DATABASE_URL is set'],
    [{ LOG_LEVEL: 'verbose' }, 'LOG_LEVEL is "verbose"; it takes one of debug, info, warn, error, silent.'],
  ])('refuses %j', async (env, sentence) => {
    const program = start(env);
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(sentence);
  });
});
