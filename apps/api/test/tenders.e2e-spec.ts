import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Draft {
  id: string;
  version: number;
  lots: { id: string; title: string; requirements: { id: string }[] }[];
}

const LOT = {
  title: 'Fællesspisning i tre lokalcentre',
  description: 'To gange om ugen.',
  mainCpv: '55320000-9',
  areas: ['0461'],
  value: { amount: '1250000.00', currency: 'DKK' },
  contractStart: '2030-01-01',
  contractEnd: '2031-12-31',
  weights: { area: 5 },
  requirements: [{ kind: 'capacity', mandatory: false, weight: 4, ask: { headcount: 5 } }],
};

describe('tenders over HTTP', () => {
  let house: House;
  let officer: Caller;

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    officer = await house.aBuyer();
  });
  afterAll(() => house.stop());

  const tender = (change: object = {}) => ({
    buyerId: officer.organisationId,
    title: 'Fællesskab mod ensomhed (fiktivt)',
    description: 'En prøvehandling.',
    language: 'da',
    procedure: 'light-regime',
    submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
    beneficiaries: ['older-people'],
    lots: [LOT],
    ...change,
  });
  const draft = async (change: object = {}): Promise<Draft> => {
    const { status, body } = await officer.call('POST', '/v1/tenders', tender(change));
    expect(status).toBe(201);
    return body;
  };

  it('are drafted, found at their address, and nobody else’s business', async () => {
    const created = await officer.call('POST', '/v1/tenders', tender());
    expect(created.status).toBe(201);
    expect(created.headers.get('etag')).toBe('"1"');
    expect(created.body).toMatchObject({
      ...tender({ submissionDeadline: expect.any(String) }),
      status: 'draft',
      lots: [{ ...LOT, mainCpv: '55320000', additionalCpv: [], beneficiaries: [] }],
    });
    const path = created.headers.get('location') ?? '';
    expect((await officer.call('GET', path)).body).toEqual(created.body);
    for (const other of [await house.aBuyer(), await house.aVendor(), house.anonymous]) {
      expect((await other.call('GET', path)).status).toBe(404);
    }
  });

  it('are patched with If-Match; lots keep the ids that are sent', async () => {
    const { id, lots } = await draft();
    const change = {
      benefit: 'Færre ensomme',
      notDividedReason: 'De ældre skal møde de samme besøgsvenner.',
      submissionDeadline: null,
      lots: [{ ...LOT, title: 'Ny' }, ...lots],
    };
    const path = `/v1/tenders/${id}`;
    expect((await officer.call('PATCH', path, change)).status).toBe(428);
    const changed = await officer.call('PATCH', path, change, { 'if-match': '"1"' });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({
      benefit: 'Færre ensomme',
      notDividedReason: 'De ældre skal møde de samme besøgsvenner.',
      lots: [{ title: 'Ny' }, { id: lots[0]?.id }],
    });
    expect(changed.body).not.toHaveProperty('submissionDeadline');
    expect((await officer.call('PATCH', path, change, { 'if-match': '"1"' })).status).toBe(412);
    expect((await officer.call('DELETE', path, undefined, { 'if-match': '"2"' })).status).toBe(204);
    expect((await officer.call('GET', path)).status).toBe(404);
  });

  it('live through publication and cancellation, and say what can be done when something cannot', async () => {
    const { id } = await draft();
    const path = `/v1/tenders/${id}`;
    const published = await officer.call('POST', `${path}/publish`, undefined, { 'if-match': '"1"' });
    expect(published).toMatchObject({ status: 200, body: { status: 'published', version: 2 } });
    expect((await house.anonymous.call('GET', path)).body).toEqual(published.body);
    expect(await officer.call('PATCH', path, { title: 'X' }, { 'if-match': '"2"' })).toMatchObject({
      status: 409,
      body: { code: 'tender-state', state: 'published', allowed: ['cancel'] },
    });
    const reason = { reason: 'Bevillingen er faldet bort.' };
    const cancelled = await officer.call('POST', `${path}/cancel`, reason, { 'if-match': '"2"' });
    expect(cancelled).toMatchObject({
      status: 200,
      body: { status: 'cancelled', cancellationReason: reason.reason },
    });
  });

  it('are published only when they are complete', async () => {
    const { id } = await draft({ submissionDeadline: undefined, lots: [{ ...LOT, mainCpv: undefined }] });
    const refused = await officer.call('POST', `/v1/tenders/${id}/publish`, undefined, { 'if-match': '"1"' });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'tender-not-ready',
        errors: [{ pointer: '/submissionDeadline' }, { pointer: '/lots/0/mainCpv' }],
      },
    });
  });

  const requirement = (change: object) => ({
    lots: [{ ...LOT, requirements: [{ ...LOT.requirements[0], ...change }] }],
  });
  it.each([
    [{ lots: null }, '/lots'],
    [{ submissionDeadline: '2030-01-01' }, '/submissionDeadline'],
    [{ lots: [{ ...LOT, value: { amount: 1250000, currency: 'DKK' } }] }, '/lots/0/value/amount'],
    [{ lots: [{ ...LOT, mainCpv: null }] }, '/lots/0/mainCpv'],
    [{ lots: [{ ...LOT, weights: { luck: 5 } }] }, '/lots/0/weights/luck'],
    [requirement({ ask: { headcount: 0 } }), '/lots/0/requirements/0/ask/headcount'],
    [requirement({ ask: [] }), '/lots/0/requirements/0/ask'],
    [requirement({ ask: null }), '/lots/0/requirements/0/ask'],
    [requirement({ kind: 'luck' }), '/lots/0/requirements/0/kind'],
    [requirement({ mandatory: true }), '/lots/0/requirements/0/weight'],
  ])('refuse %j at its place', async (change, pointer) => {
    const { status, body } = await officer.call('POST', '/v1/tenders', tender(change));
    expect(status).toBe(422);
    const { errors }: { errors: { pointer: string }[] } = body;
    expect(new Set(errors.map((problem) => problem.pointer))).toEqual(new Set([pointer]));
  });

  it('are listed for anyone, narrowed and in pages', async () => {
    for (const title of ['Et', 'To', 'Tre']) {
      const { id } = await draft({ title, lots: [{ ...LOT, areas: ['0751'] }] });
      await officer.call('POST', `/v1/tenders/${id}/publish`, undefined, { 'if-match': '"1"' });
    }
    const query = `status=published&cpv=553&area=DK042&buyerId=${officer.organisationId}`;
    const first = await house.anonymous.call('GET', `/v1/tenders?${query}&limit=2`);
    const page: { items: { title: string }[]; next: string } = first.body;
    expect(page.items.map(({ title }) => title)).toEqual(['Tre', 'To']);
    const second = await house.anonymous.call('GET', `/v1/tenders?${query}&limit=2&after=${page.next}`);
    expect(second.body).toMatchObject({
      items: [{ title: 'Et', lots: [{ mainCpv: '55320000' }] }],
      next: null,
    });
  });

  it('are searched by anyone, best first, and counted', async () => {
    for (const title of ['Havearbejde', 'Anlæg af haver', 'Murerarbejde']) {
      const { id } = await draft({ title, description: 'I haven.', benefit: 'Grønt.' });
      await officer.call('POST', `/v1/tenders/${id}/publish`, undefined, { 'if-match': '"1"' });
    }
    const own = `&buyerId=${officer.organisationId}`;
    const { body } = await house.anonymous.call('GET', `/v1/tenders?q=haver&limit=2${own}`);
    const page: { items: { title: string }[]; next: string } = body;
    expect(page.items.map(({ title }) => title)).toEqual(['Anlæg af haver', 'Murerarbejde']);
    const rest = await house.anonymous.call('GET', `/v1/tenders?q=haver&limit=2&after=${page.next}${own}`);
    expect(rest.body).toMatchObject({ items: [{ title: 'Havearbejde' }], next: null });
    const meant = await house.anonymous.call('GET', `/v1/tenders?q=murerarbjede${own}`);
    expect(meant.body).toMatchObject({ items: [{ title: 'Murerarbejde' }], didYouMean: 'murerarbejde' });
    const value = '&valueFrom=1250000&valueTo=1250000.00&reserved=none';
    expect(
      (await house.anonymous.call('GET', `/v1/tenders/facets?q=haver${value}${own}`)).body,
    ).toMatchObject({
      total: 3,
      status: [{ code: 'published', count: 3 }],
      cpv: [{ code: '55', label: { en: expect.any(String) }, count: 3 }],
      area: [{ code: 'DK03', label: { da: 'Syddanmark' }, count: 3 }],
      reserved: [{ code: 'none', count: 3 }],
    });
  });

  it.each([
    ['area=Odnse', 422],
    ['q=', 422],
    ['q=-uden', 422],
    [`q=${'x'.repeat(201)}`, 422],
    ['cpv=01', 422],
    ['valueFrom=ten', 422],
    ['valueTo=99999999999', 422],
    ['reserved=maybe', 422],
    ['q=mad&q=drikke', 422],
    ['cpv=x', 422],
    ['status=lost', 422],
    ['closingBefore=soon', 422],
    ['limit=101', 422],
    ['after=nonsense', 400],
    [`after=${Buffer.from('[1e300,"019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01"]').toString('base64url')}`, 400],
  ])('refuse the list with %s', async (query, status) => {
    expect((await house.anonymous.call('GET', `/v1/tenders?${query}`)).status).toBe(status);
  });
});
