import { request } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAward } from '../../../libs/open-data/test/import.builders.js';
import { startHouse, type Answer, type Caller, type House } from './house.js';

const MB = 1024 * 1024;
const BOUNDARY = 'b';
const HEAD = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="awards.jsonl"\r\n\r\n`;
const TAIL = `\r\n--${BOUNDARY}--\r\n`;
const MULTIPART = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

describe('bad uploads', () => {
  let house: House;
  let operator: Caller;

  beforeAll(async () => {
    // Little room for garbage, so that memory tells what is kept.
    house = await startHouse({ worker: true, env: { NODE_OPTIONS: '--max-old-space-size=160' } });
    operator = await house.anOperator();
  });
  afterAll(() => house.stop());

  const upload = (content: string): Promise<Answer> =>
    operator.call('POST', '/v1/imports', HEAD + content + TAIL, MULTIPART);

  it.each([
    ['of 0 bytes', '', 422, 'import-empty', /line|empty/i],
    ['of blank lines', '\n \n', 422, 'import-empty', /line|empty/i],
  ])('%s is refused', async (_, content, status, code, advice) => {
    const { status: answered, body } = await upload(content);
    expect([answered, (body as { code: string }).code]).toEqual([status, code]);
    expect((body as { detail: string }).detail).toMatch(advice);
  });

  it.each([
    ['JSON', '{"id": "1"}', 415, 'upload-not-multipart', 'application/json', /multipart\/form-data/],
    ['XML', '<release/>', 415, 'media-type-unsupported', 'application/xml', /application\/json|multipart/],
    ['a spreadsheet', 'PK', 415, 'media-type-unsupported', 'application/vnd.ms-excel', /json|multipart/],
  ])('of the wrong kind, %s, is refused', async (_, content, status, code, type, advice) => {
    const { status: answered, body } = await operator.call('POST', '/v1/imports', content, {
      'content-type': type,
    });
    expect([answered, (body as { code: string }).code]).toEqual([status, code]);
    expect((body as { detail: string }).detail).toMatch(advice);
  });

  /** The import, once the worker has ended it. */
  const ended = async (path: string) => {
    for (;;) {
      const { body }: { body: { state: string; refused: number } } = await operator.call('GET', path);
      if (['done', 'failed'].includes(body.state)) return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it.each([
    ['that is no JSON', '{"id":'],
    ['that is a spreadsheet', 'PK\u0003\u0004xlsx'],
    ['of JSON that is no award', '["a list"]'],
  ])('a line %s is named with its number and reason', async (_, line) => {
    const { status, headers } = await upload(line);
    expect(status).toBe(202);
    const path = headers.get('location') ?? '';
    await ended(path);
    const { body } = await operator.call('GET', `${path}/problems`);
    const [problem] = (body as { items: { line: number; reason: string }[] }).items;
    expect(problem?.line).toBe(1);
    expect(problem?.reason.length).toBeGreaterThan(10);
  });

  it('200 MB take no more memory than 100 MB', async () => {
    const small = await peakOf(100 * MB);
    const large = await peakOf(200 * MB);
    // A process that kept what it reads would grow by the difference at least.
    expect((large - small) / MB).toBeLessThan(75);
  }, 300_000);

  const LINE = `${JSON.stringify(anAward('large', { desc: 'x'.repeat(100_000) }))}\n`;

  /** The most memory that the API's process has while it takes an upload of so many bytes. */
  const peakOf = async (bytes: number): Promise<number> => {
    let peak = 0;
    async function* form() {
      yield HEAD;
      for (let sent = 0; sent < bytes; sent += LINE.length) {
        if ((sent / LINE.length) % 50 === 0) peak = Math.max(peak, await residentBytes());
        yield LINE;
      }
      yield TAIL;
    }
    expect(await stream(Readable.from(form()))).toBe(202);
    return Math.max(peak, await residentBytes());
  };

  const stream = (content: Readable): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(house.url);
      const headers = { ...MULTIPART, authorization: operator.authorization };
      const sending = request(
        { hostname, port, path: '/v1/imports', method: 'POST', headers },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sending.on('error', reject);
      content.pipe(sending);
    });

  /** Of the API's process, as it tells itself. */
  const residentBytes = async (): Promise<number> => {
    const { body } = await house.anonymous.call('GET', '/metrics');
    return Number(/^process_resident_memory_bytes (\d+)/m.exec(body)?.[1]);
  };
});
