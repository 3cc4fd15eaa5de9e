import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';
import { signIn } from './sign-in.js';
import { openOtlpReceiver, type OtlpReceiver, type ReceivedSpan } from './otlp-receiver.js';

const TOKEN = 'a-token-of-the-tests';
const DAY_MS = 24 * 60 * 60 * 1000;
const PROFILE = {
  kind: 'social-enterprise',
  description: 'Vi laver mad.',
  language: 'da',
  openToTeams: true,
  capabilities: [{ cpv: ['55320000'], text: 'Mad til ældre, hver dag' }],
  areas: ['0461'],
  certificates: [],
  targetGroups: [],
  complete: [],
};

describe('what a running house tells of itself', () => {
  let house: House;
  let receiver: OtlpReceiver;
  let officer: Caller;
  let vendor: Caller;

  beforeAll(async () => {
    receiver = await openOtlpReceiver();
    house = await startHouse({
      worker: true,
      env: {
        METRICS_TOKEN: TOKEN,
        OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
        OTEL_BSP_SCHEDULE_DELAY: '50',
        TRUSTED_PROXIES: '127.0.0.1,::1',
      },
    });
    [officer, vendor] = [await house.aBuyer(), await house.aVendor()];
  }, 60_000);
  afterAll(async () => {
    await house.stop();
    await receiver.stop();
  });

  const tag = (value: string) => ({ 'if-match': value });
  const metrics = async (url: string) => {
    const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    return readExposition(await response.text());
  };

  const publishATender = async (): Promise<void> => {
    const { body, headers } = await officer.call('POST', '/v1/tenders', {
      buyerId: officer.organisationId,
      title: 'Madordning',
      description: 'En prøvehandling.',
      language: 'da',
      procedure: 'light-regime',
      submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
      lots: [{ title: 'Mad', description: 'Mad til ældre.', mainCpv: '55320000', areas: ['0461'] }],
    });
    const published = await officer.call(
      'POST',
      `${headers.get('location') ?? ''}/publish`,
      undefined,
      tag('"1"'),
    );
    expect([published.status, (body as { id: string }).id.length]).toEqual([200, 36]);
  };

  it('leads one trace from a request over outbox and job to the mail', async () => {
    const profile = `/v1/vendors/${vendor.organisationId}/profile`;
    expect((await vendor.call('PUT', profile, PROFILE, tag('"0"'))).status).toBe(200);
    const headers = { ...(await signIn(house, vendor.email)), ...tag('"0"') };
    const wish = { frequency: 'weekly' };
    const wanted = await house.anonymous.call('PUT', '/v1/digest-preferences', wish, headers);
    expect(wanted.status).toBe(200);
    await publishATender();
    await receiver.span(({ name }) => name === 'job lot-published');
    const operator = await house.anOperator();
    const started = await operator.call('POST', '/v1/digest-runs', undefined, {
      'x-request-id': 'the-run-of-the-test',
    });
    expect(started.status).toBe(202);

    const mail = await receiver.span(({ name }) => name === 'send mail');
    const up: ReceivedSpan[] = [mail];
    for (let below: ReceivedSpan = mail; below.parentSpanId;) {
      const { traceId, parentSpanId } = below;
      below = await receiver.span((span) => span.traceId === traceId && span.spanId === parentSpanId);
      up.push(below);
    }
    const way = up.map(({ service, name }) => `${service ?? ''}: ${name}`).reverse();
    expect(way[0]).toBe('medspil-api: POST /v1/digest-runs');
    expect(way.filter((step) => step.includes(': job '))).toEqual([
      'medspil-worker: job digest-run',
      'medspil-worker: job digest-render',
      'medspil-worker: job digest-send',
    ]);
    expect(way.at(-1)).toBe('medspil-worker: send mail');
    expect(attributesOf(up.at(-1))).toMatchObject({
      'http.route': '/v1/digest-runs',
      'http.response.status_code': 202,
      'medspil.request_id': 'the-run-of-the-test',
    });
  }, 60_000);

  it('goes on with the trace of a trusted proxy', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await vendor.call('GET', '/v1/me', undefined, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
    const span = await receiver.span((one) => one.traceId === traceId);
    expect([span.name, span.parentSpanId]).toEqual(['GET /v1/me', '00f067aa0ba902b7']);
  });

  it('counts requests by route, never by address', async () => {
    await vendor.call('GET', `/v1/vendors/${vendor.organisationId}`);
    await vendor.call('GET', '/v1/nowhere/at-all');
    const found = await metrics(house.url);
    const count = (route: string, status: string) =>
      found.get(
        `medspil_http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"}`,
      );
    expect(count('/v1/vendors/:id', '200')).toBeGreaterThan(0);
    expect(count('/v1/me', '200')).toBeGreaterThan(0);
    expect([...found.keys()].filter((key) => key.includes(vendor.organisationId))).toEqual([]);
    expect([...found.keys()].filter((key) => key.includes('at-all'))).toEqual([]);
  });

  it('tells of queues, outbox and the process', async () => {
    const found = await metrics(house.url);
    for (const queue of ['matching', 'mail', 'lifecycle', 'imports']) {
      for (const state of ['waiting', 'active', 'delayed', 'failed']) {
        expect(found.get(`medspil_queue_jobs{queue="${queue}",state="${state}"}`)).toBeGreaterThanOrEqual(0);
      }
    }
    // The tender closes in twenty days.
    expect(found.get('medspil_outbox_rows{state="scheduled"}')).toBeGreaterThanOrEqual(1);
    expect(found.get('medspil_outbox_rows{state="dead"}')).toBe(0);
    expect(found.get('medspil_outbox_oldest_seconds')).toBeGreaterThanOrEqual(0);
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('tells of jobs and mails where they are done', async () => {
    const found = await metrics(house.workerUrl);
    const done = (queue: string, job: string) =>
      found.get(`medspil_job_duration_seconds_count{queue="${queue}",job="${job}",result="done"}`);
    expect(done('matching', 'lot-published')).toBe(1);
    expect(done('mail', 'digest-send')).toBe(1);
    expect(found.get('medspil_mails_total{result="sent"}')).toBe(1);
    expect([found.get('medspil_index_vendors'), found.get('medspil_index_lots')]).toEqual([1, 1]);
    expect(found.get('medspil_index_age_seconds')).toBeGreaterThan(0);
  });

  it.each([
    ['nothing', {}],
    ['another token', { authorization: 'Bearer another' }],
  ])('tells nobody who presents %s', async (_, headers) => {
    const refused = await house.anonymous.call('GET', '/metrics', undefined, headers);
    expect(refused).toMatchObject({ status: 401, body: { code: 'metrics-closed' } });
    expect((await fetch(`${house.workerUrl}/metrics`, { headers })).status).toBe(401);
  });
});

/** Name with labels → value. */
const readExposition = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
  );

const attributesOf = (span: ReceivedSpan | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (span?.attributes ?? []).map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]),
  );
