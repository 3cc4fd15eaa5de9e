import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startHouse, type Caller, type House } from './house.js';

const LOT = { title: 'Madordning', description: 'Til 40.', mainCpv: '55320000', areas: ['0461'] };

describe('a request with an Idempotency-Key', () => {
  let house: House;
  let officer: Caller;
  let client: pg.Client;
  let key: string;
  let count = 0;

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    officer = await house.aBuyer();
    client = new pg.Client({ connectionString: house.database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await house.stop();
  });
  beforeEach(() => {
    key = `"key ${++count}"`;
  });

  const tender = (title: string) => ({
    buyerId: officer.organisationId,
    title,
    description: 'En prøvehandling.',
    language: 'da',
    procedure: 'light-regime',
    submissionDeadline: '2034-01-01T11:00:00Z',
    lots: [LOT],
  });
  const post = (title: string, who = officer) =>
    who.call('POST', '/v1/tenders', tender(title), { 'idempotency-key': key });
  const created = async (title: string) => {
    const { rows } = await client.query<{ n: string }>('SELECT count(*) AS n FROM tender WHERE title = $1', [
      title,
    ]);
    return Number(rows[0]?.n);
  };

  it('is carried out once and answered the same each time', async () => {
    const first = await post('Én gang');
    const again = await post('Én gang');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    for (const name of ['location', 'etag', 'content-type']) {
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
      expect(first.headers.get(name)).not.toBeNull();
    }
    expect(await created('Én gang')).toBe(1);
  });

  it('is refused with another body', async () => {
    await post('Det ene');
    const other = await post('Det andet');
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await created('Det andet')).toBe(0);
  });

  it('keeps nothing of a refusal, so that it can be mended under the same key', async () => {
    expect((await post('x'.repeat(5000))).status).toBe(422);
    expect((await post('Rettet')).status).toBe(201);
  });

  it('is another request from another caller or to another route', async () => {
    const [one, other] = [await post('Mit'), await house.aBuyer()];
    const theirs = await other.call(
      'POST',
      '/v1/tenders',
      { ...tender('Mit'), buyerId: other.organisationId },
      { 'idempotency-key': key },
    );
    expect([one.status, theirs.status]).toEqual([201, 201]);
    expect(await created('Mit')).toBe(2);
  });

  it('is carried out once where it comes many times at once; the others are told to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('På én gang')));
    expect(await created('På én gang')).toBe(1);
    for (const { status, headers, body } of answers) {
      if (status === 201) continue;
      expect([status, headers.get('retry-after')]).toEqual([409, '1']);
      expect(body).toMatchObject({ code: 'idempotency-key-in-progress' });
    }
    expect((await post('På én gang')).status).toBe(201);
    expect(await created('På én gang')).toBe(1);
  });

  it('leaves nothing behind where its connection dies half-way, and may be sent again', async () => {
    await client.query('BEGIN');
    await client.query('LOCK TABLE lot IN EXCLUSIVE MODE');
    const dying = post('Halvvejs');
    const { pid } = await waitingBackend();
    await client.query('SELECT pg_terminate_backend($1)', [pid]);
    const failed = await dying;
    await client.query('ROLLBACK');
    expect([failed.status, await created('Halvvejs')]).toEqual([500, 0]);
    expect((await post('Halvvejs')).status).toBe(201);
    expect(await created('Halvvejs')).toBe(1);
  });

  /** The connection that waits for our lock. */
  const waitingBackend = async (): Promise<{ pid: number }> => {
    for (;;) {
      const { rows } = await client.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (rows[0]) return rows[0];
    }
  };

  it('is answered anew after a day', async () => {
    await post('I går');
    await client.query(`UPDATE idempotency_key SET answered_at = answered_at - interval '24 hours'`);
    expect((await post('I går')).status).toBe(201);
    expect(await created('I går')).toBe(2);
  });

  it('keeps answers that nobody can read in the database', async () => {
    await post('Hemmeligheden');
    const { rows } = await client.query<{ answer: Buffer }>('SELECT answer FROM idempotency_key');
    expect(rows.length).toBeGreaterThan(0);
    for (const { answer } of rows) expect(answer.includes(Buffer.from('Hemmeligheden'))).toBe(false);
  });

  it.each([
    ['/v1/tenders', { 'idempotency-key': '"' }, 'idempotency-key-malformed'],
    [
      '/v1/imports',
      { 'idempotency-key': 'k', 'content-type': 'multipart/form-data; boundary=x' },
      'idempotency-key-unsupported',
    ],
  ])('is told by POST %s where the key cannot be taken', async (path, headers, code) => {
    const who = path === '/v1/imports' ? await house.anOperator() : officer;
    expect(await who.call('POST', path, '{}', headers)).toMatchObject({ status: 400, body: { code } });
  });
});
