import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, Auth, AUTH_PATH, Operators, PERMISSIONS, type Action } from '#identity';
import { newId, QUEUES } from '#platform';
import { DataSource } from 'typeorm';
import { startHouse, type Caller, type House } from './house.js';
import { operatorWalk, type OperatorStep } from './operator-walk.js';

interface Letters {
  readonly items: readonly { readonly id: string; readonly job: string; readonly queue: string | null }[];
  readonly next: string | null;
}

const operatorsOnly = (action: Action) =>
  PERMISSIONS[action].allows.every((relation) => relation === 'operator');

const PASSWORD = 'en god lang adgangskode';

describe('what operators do', () => {
  let house: House;
  let operator: Caller;
  let vendor: Caller;

  const sql = (text: string, values: unknown[] = []) =>
    house.context.get(DataSource).query<Record<string, unknown>[]>(text, values);

  async function aDeadLetter(job = 'digest-send'): Promise<string> {
    const id = newId();
    await sql(
      `INSERT INTO outbox (id, job, payload, hand_overs, handed_over_at, failed_at, last_error)
       VALUES ($1, $2, '{"digestId": "none"}', 5, clock_timestamp(), clock_timestamp(), 'Error: refused')`,
      [id, job],
    );
    await sql(
      `INSERT INTO outbox_error (id, outbox_id, hand_over, error) SELECT $1, $2, 5, 'Error: refused'`,
      [newId(), id],
    );
    return id;
  }

  /** The cookie of somebody who signed in as a browser does. */
  async function sessionOf(email: string): Promise<string> {
    const response = await house.context.get(Auth).handler(
      new Request(`${house.url}${AUTH_PATH}/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: PASSWORD }),
      }),
    );
    expect(response.status).toBe(200);
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  async function aSession(as: 'operator' | 'nobody'): Promise<string> {
    const email = `${newId()}@example.dk`;
    const accounts = house.context.get(Accounts);
    const id = await accounts.createPerson({ email, password: PASSWORD, name: 'Olga', emailVerified: true });
    if (as === 'operator') await house.context.get(Operators).promote(id);
    return sessionOf(email);
  }

  const get = (path: string, headers: Record<string, string> = {}) => fetch(house.url + path, { headers });

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    operator = await house.anOperator();
    vendor = await house.aVendor();
  });

  afterAll(() => house.stop());

  describe('about dead letters', () => {
    it('is to read them with their errors, in pages, by job and by queue', async () => {
      const ids = [await aDeadLetter(), await aDeadLetter(), await aDeadLetter('import-run')];
      const seen: string[] = [];
      let after = '';
      do {
        const { body }: { body: Letters } = await operator.call('GET', `/v1/dead-letters?limit=1${after}`);
        seen.push(...body.items.map(({ id }) => id));
        after = body.next === null ? '' : `&after=${body.next}`;
      } while (after !== '');
      expect(seen).toEqual([...ids].reverse());
      const { body: mail }: { body: Letters } = await operator.call('GET', '/v1/dead-letters?queue=mail');
      expect(mail.items.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
      const { body: imports }: { body: Letters } = await operator.call(
        'GET',
        '/v1/dead-letters?job=import-run',
      );
      expect(imports.items).toMatchObject([{ id: ids[2], queue: 'imports' }]);
      const one = await operator.call('GET', `/v1/dead-letters/${ids[0]}`);
      expect(one.body).toMatchObject({ lastError: 'Error: refused', errors: [{ handOver: 5 }] });
    });

    it('is to let one be tried again: it is handed over once more', async () => {
      const id = await aDeadLetter();
      expect((await operator.call('POST', `/v1/dead-letters/${id}/retry`)).status).toBe(202);
      expect((await operator.call('GET', `/v1/dead-letters/${id}`)).status).toBe(404);
      expect(
        await sql('SELECT hand_overs, retried_at_hand_over, failed_at FROM outbox WHERE id = $1', [id]),
      ).toEqual([{ hand_overs: 5, retried_at_hand_over: 5, failed_at: null }]);
      await sql('DELETE FROM outbox WHERE id = $1', [id]);
    });

    it('is to let all of a kind of job be tried again, and no others, each written down', async () => {
      const job = 'sealed-letter';
      const ids = [await aDeadLetter(job), await aDeadLetter(job)];
      const other = await aDeadLetter();
      const answer = await operator.call('POST', '/v1/dead-letters/retry', { job });
      expect(answer).toMatchObject({ status: 202, body: { retried: 2, more: false } });
      const dead = 'SELECT id FROM outbox WHERE failed_at IS NOT NULL AND id = ANY($1)';
      expect(await sql(dead, [[...ids, other]])).toEqual([{ id: other }]);
      const entries = `SELECT 1 FROM audit_entry WHERE action = 'dead-letter.retry' AND resource_id = ANY($1)`;
      expect(await sql(entries, [ids])).toHaveLength(2);
      const none = await operator.call('POST', '/v1/dead-letters/retry', { job });
      expect(none.body).toEqual({ retried: 0, more: false });
      await sql('DELETE FROM outbox WHERE id = ANY($1)', [[...ids, other]]);
    });

    it('is to discard one with a reason, once; it stays to be read', async () => {
      const id = await aDeadLetter();
      expect(
        (await operator.call('POST', `/v1/dead-letters/${id}/discard`, { reason: ' ' })).body,
      ).toMatchObject({
        status: 422,
        code: 'reason-missing',
      });
      const discarded = await operator.call('POST', `/v1/dead-letters/${id}/discard`, {
        reason: 'Ude af drift',
      });
      expect(discarded.body).toMatchObject({ discardReason: 'Ude af drift', discardedBy: operator.userId });
      const { body }: { body: Letters } = await operator.call('GET', '/v1/dead-letters?state=discarded');
      expect(body.items.map((letter) => letter.id)).toContain(id);
      const again = await operator.call('POST', `/v1/dead-letters/${id}/retry`);
      expect(again.body).toMatchObject({ status: 409, code: 'dead-letter-discarded' });
    });

    it('is nobody else’s, and a broken cursor is refused', async () => {
      expect((await vendor.call('GET', '/v1/dead-letters')).status).toBe(403);
      expect((await house.anonymous.call('GET', '/v1/dead-letters')).status).toBe(401);
      expect((await operator.call('GET', '/v1/dead-letters?after=bm9uZQ')).body).toMatchObject({
        code: 'cursor-invalid',
      });
      const forged = Buffer.from(JSON.stringify(['yesterday', newId()])).toString('base64url');
      expect((await operator.call('GET', `/v1/dead-letters?after=${forged}`)).body).toMatchObject({
        code: 'cursor-invalid',
      });
    });
  });

  describe('about queues', () => {
    it('is to see how they are, and to pause and resume one', async () => {
      await operator.call('POST', '/v1/queues/mail/pause');
      const { body }: { body: { items: readonly { name: string; paused: boolean; counts: object }[] } } =
        await operator.call('GET', '/v1/queues');
      const mail = body.items.find(({ name }) => name === 'mail');
      expect(mail).toMatchObject({ paused: true, counts: { waiting: 0, failed: 0 } });
      const resumed = await operator.call('POST', '/v1/queues/mail/resume');
      expect(resumed.body).toMatchObject({ name: 'mail', paused: false });
      expect((await operator.call('POST', '/v1/queues/nothing/pause')).status).toBe(404);
    });

    it('is to say nothing twice in the trail where a queue is paused or resumed twice', async () => {
      const control = (move: 'pause' | 'resume') => operator.call('POST', `/v1/queues/digests/${move}`);
      for (const move of ['pause', 'pause', 'resume', 'resume'] as const) {
        expect((await control(move)).body).toMatchObject({ name: 'digests', paused: move === 'pause' });
      }
      const { body }: { body: { items: readonly object[] } } = await operator.call(
        'GET',
        '/v1/audit?action=queue.control&resource=digests',
      );
      expect(body.items).toMatchObject([{ after: { paused: false } }, { after: { paused: true } }]);
    });

    it('is to look at every job in a browser, signed in, and at nothing without', async () => {
      const path = '/operator/queues';
      expect((await get(path)).status).toBe(401);
      expect((await get(`${path}/api/queues`)).status).toBe(401);
      expect((await operator.call('GET', path)).body).toMatchObject({ code: 'session-only', status: 403 });
      expect((await get(path, { cookie: await aSession('nobody') })).status).toBe(403);
      const cookie = await aSession('operator');
      const page = await get(path, { cookie });
      const html = await page.text();
      expect(page.status).toBe(200);
      expect(page.headers.get('ratelimit')).toMatch(/^"caller";r=\d+/);
      expect((await get(path)).headers.get('ratelimit')).toMatch(/^"address";r=\d+/);
      expect(page.headers.get('content-security-policy')).toContain(`script-src 'self'`);
      // What the policy lets through: scripts by address, and data that is no script.
      const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(
        ([, attributes]) => attributes,
      );
      expect(inline.every((attributes) => attributes?.includes('application/json'))).toBe(true);
      expect(html).not.toMatch(/\son[a-z]+=/);
      const script = /src="(static\/js\/[^"]+)"/.exec(html)?.[1] ?? '';
      const served = await get(`${path}/${script}`, { cookie });
      expect(served.headers.get('content-type')).toContain('javascript');
      const queues = (await (await get(`${path}/api/queues`, { cookie })).json()) as {
        queues: readonly { name: string }[];
      };
      expect(queues.queues.map(({ name }) => name).sort()).toEqual([...QUEUES].sort());
    });

    it('changes nothing through that page', async () => {
      const cookie = await aSession('operator');
      const headers = { cookie, origin: house.url };
      const paused = await fetch(`${house.url}/operator/queues/api/queues/mail/pause`, {
        method: 'PUT',
        headers,
      });
      expect(paused.ok).toBe(false);
    });
  });

  describe('is written down', () => {
    it('whatever route it goes by', async () => {
      const walk: ReadonlyMap<string, OperatorStep> = operatorWalk({ house, operator, aDeadLetter });
      const document = (await (await get('/openapi.json')).json()) as {
        paths: Record<string, Record<string, { 'x-permission'?: { action: Action } }>>;
      };
      const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods)
          .map(([method, operation]) => ({
            method,
            route: `${method.toUpperCase()} ${path}`,
            action: operation['x-permission']?.action,
          }))
          .filter(({ method, action }) => method !== 'get' && action !== undefined && operatorsOnly(action)),
      );
      expect(routes.length).toBeGreaterThan(5);
      const unknown = routes.filter(({ route }) => !walk.has(route));
      // A new route of operators needs a step in operator-walk.ts, and an entry in the audit trail.
      expect(unknown).toEqual([]);
      for (const { route, action } of routes) {
        const answer = await walk.get(route)?.();
        expect({ route, ok: answer !== undefined && answer.status < 300 }).toEqual({ route, ok: true });
        const entries = await sql(
          'SELECT action, part, actor_id AS "actorId" FROM audit_entry WHERE request_id = $1',
          [answer?.headers.get('x-request-id')],
        );
        expect({ route, entries }).toEqual({
          route,
          entries: [{ action, part: 'operator', actorId: operator.userId }],
        });
      }
    });
  });
});
