import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiKeys, SCOPES_OF_KIND } from '#identity';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { anOperator } from '../../../libs/identity/test/identity.builders.js';
import { anAward, winner } from '../../../libs/open-data/test/import.builders.js';
import { startHouse, type Caller, type House } from './house.js';

const run = promisify(execFile);

const jsonLines = (...lines: readonly (string | object)[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

describe('imports over HTTP', () => {
  let house: House;
  let operator: Caller;
  let key: string;

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    operator = await house.anOperator();
    const person = await anOperator(house.context);
    const own = person.memberships.find(({ organisationKind }) => organisationKind === 'operator');
    const issued = await house.context.get(ApiKeys).create(person, {
      organisationId: own?.organisationId ?? '',
      name: 'import',
      scopes: SCOPES_OF_KIND.operator,
      expiresAt: new Date(Date.now() + 60 * 60 * 1000),
    });
    key = issued.key;
  });

  afterAll(() => house.stop());

  type Part = readonly [name: string, value: string | Blob];

  const upload = async (parts: readonly Part[], authorization = `Bearer ${key}`) => {
    const form = new FormData();
    for (const [name, value] of parts) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, 'awards.jsonl');
    }
    const headers = { authorization };
    const response = await fetch(`${house.url}/v1/imports`, { method: 'POST', body: form, headers });
    return {
      status: response.status,
      location: response.headers.get('location'),
      body: (await response.json()) as never,
    };
  };

  const file = (...lines: readonly (string | object)[]): Part => ['file', new Blob([jsonLines(...lines)])];

  const imports = async (): Promise<readonly { id: string; state: string }[]> => {
    const { body }: { body: { items: { id: string; state: string }[] } } = await operator.call(
      'GET',
      '/v1/imports?limit=100',
    );
    return body.items;
  };

  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  const ended = async (path: string | null) => {
    for (;;) {
      const { body }: { body: { state: string } } = await operator.call('GET', path ?? '');
      if (body.state === 'done' || body.state === 'failed') return body;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('are taken in, worked through by the worker and reported', async () => {
    const accepted = await upload([
      ['scheme', 'PT-NIF'],
      file(anAward(1, { winners: [winner(11), winner(12)] }), 'no award', anAward(2)),
    ]);
    expect(accepted).toMatchObject({
      status: 202,
      body: { fileName: 'awards.jsonl', currency: 'EUR', scheme: 'PT-NIF', linesTotal: 3 },
    });
    expect(await ended(accepted.location)).toMatchObject({
      state: 'done',
      percent: 100,
      counts: { vendorsCreated: 3, referencesCreated: 3, tendersCreated: 2, refused: 1, problems: 1 },
      error: null,
    });
    const problems = await operator.call('GET', `${accepted.location ?? ''}/problems`);
    expect(problems.body).toMatchObject({
      items: [{ line: 2, outcome: 'refused', excerpt: 'no award' }],
      next: null,
    });
    const list = await operator.call('GET', '/v1/imports?limit=1');
    expect(list.body).toMatchObject({ items: [{ state: 'done', createdAt: expect.stringMatching(/Z$/) }] });
  });

  it('take the fields of the form in any order', async () => {
    const accepted = await upload([file(anAward(3)), ['currency', 'GBP'], ['scheme', 'GB-COH']]);
    expect(accepted).toMatchObject({ status: 202, body: { currency: 'GBP', scheme: 'GB-COH' } });
  });

  const many = () => file(...Array.from({ length: 20_000 }, (_, index) => anAward(index)));

  it.each<[string, () => readonly Part[], number, string, string]>([
    ['no file', () => [['currency', 'EUR']], 422, 'fields-invalid', '/file'],
    ['an empty file', () => [file()], 422, 'import-empty', ''],
    ['an unknown field', () => [['colour', 'red'], file(anAward(1))], 422, 'fields-invalid', '/colour'],
    ['a file under another name', () => [['data', new Blob(['x'])]], 422, 'fields-invalid', '/data'],
    [
      'an unknown currency before a large file',
      () => [['currency', 'XXX'], many()],
      422,
      'import-invalid',
      '/currency',
    ],
    [
      'an unknown register after a large file',
      () => [many(), ['scheme', 'nif']],
      422,
      'import-invalid',
      '/scheme',
    ],
    ['two files', () => [file(anAward(1)), file(anAward(2))], 422, 'fields-invalid', '/file'],
  ])('refuse %s and keep nothing of it', async (_, parts, status, code, pointer) => {
    const before = await imports();
    const refused = await upload(parts());
    expect(refused).toMatchObject({ status, body: { code } });
    if (pointer !== '') expect(refused.body).toMatchObject({ errors: [{ pointer }] });
    expect((await imports()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('keep nothing of an upload that breaks off', async () => {
    const beginning = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n`;
    const client = new AbortController();
    const lines = Array.from({ length: 5000 }, (_, index) => anAward(index));
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull: async (stream) => {
        if (!sent) stream.enqueue(Buffer.from(beginning + jsonLines(...lines)));
        else
          await until(async () => (await imports()).some(({ state }) => state === 'received')).then(() => {
            client.abort();
          });
        sent = true;
      },
    });
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'multipart/form-data; boundary=x' };
    const options = { method: 'POST', headers, body, signal: client.signal, duplex: 'half' } as const;
    await expect(fetch(`${house.url}/v1/imports`, options)).rejects.toThrow('abort');
    await until(async () => (await imports()).every(({ state }) => state !== 'received'));
  });

  it('refuse what is no form', async () => {
    expect(await operator.call('POST', '/v1/imports', { currency: 'EUR' })).toMatchObject({
      status: 415,
      body: { code: 'upload-not-multipart' },
    });
  });

  it('are for operators alone', async () => {
    const vendor = await house.aVendor();
    expect(await upload([file(anAward(1))], '')).toMatchObject({ status: 401 });
    expect(await vendor.call('GET', '/v1/imports')).toMatchObject({ status: 403 });
    expect(await operator.call('GET', '/v1/imports/019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01')).toMatchObject({
      status: 404,
    });
    expect(await operator.call('GET', '/v1/imports/nonsense')).toMatchObject({ status: 404 });
  });

  describe('from the command line', () => {
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'medspil-import-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const command = async (content: string, ...args: readonly string[]) => {
      const path = join(folder, 'awards.jsonl');
      await writeFile(path, content);
      const main = new URL('../../../dist/apps/api/src/import-file.js', import.meta.url).pathname;
      const settings = house.database.settings();
      const env = {
        PATH: process.env.PATH,
        DATABASE_URL: house.database.url,
        SMTP_URL: 'smtp://localhost',
        MEDSPIL_MASTER_KEY: settings.masterKey.toString('base64'),
        MEDSPIL_SECRET: settings.secret,
        LOG_LEVEL: 'error',
      };
      return run(process.execPath, [main, path, ...args], { env }).then(
        ({ stdout }) => ({ code: 0, output: stdout }),
        (error: unknown) => {
          const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
          return { code, output: stdout + stderr };
        },
      );
    };

    it('waits until everything is in and prints what came of it', async () => {
      const { code, output } = await command(jsonLines(anAward(1), 'no award'), '--scheme', 'XK-ARBK');
      expect(output).toContain('2 lines staged');
      expect(output).toContain('100 % (2 of 2 lines)');
      expect(output).toContain('vendors      1 new');
      expect(output).toContain('line 2 (refused): This line is not a JSON object');
      expect(code).toBe(0);
    });

    it.each([
      ['no line of the file is an award', 'no award', [], '1 line worked through'],
      ['the file is empty', '', [], 'The file holds no line'],
      ['the currency is unknown', jsonLines(anAward(1)), ['--currency', 'XXX'], 'Use one of: DKK'],
      ['it is called in another way', '', ['--coin', 'EUR'], 'Usage: npm run import'],
    ])('ends with 1 where %s', async (_, content, args, message) => {
      const { code, output } = await command(content, ...args);
      expect(output).toContain(message);
      expect(output).not.toMatch(/^ +at /m);
      expect(code).toBe(1);
    });
  });
});
