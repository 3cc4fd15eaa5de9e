import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SupplyPublisher } from '#open-data';
import { newId, Transactions } from '#platform';
import { DataSource } from 'typeorm';
import { aLot, pastTenders } from '../../../libs/open-data/test/supply.builders.js';
import { startHouse, type House } from './house.js';

const CSV = 'text/csv; charset=utf-8; header=present';

describe('GET /v1/supply-gaps', () => {
  let house: House;
  const get = (query = '', headers: Record<string, string> = {}) =>
    fetch(`${house.url}/v1/supply-gaps${query}`, { headers });

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    const dataSource = house.context.get(DataSource);
    const lots = (count: number, areas: string[]) => Array.from({ length: count }, () => aLot({ areas }));
    await pastTenders(dataSource, [
      { deadline: '2025-03-10T11:00:00Z', responses: ['submitted'], lots: lots(8, ['0751']) },
      { deadline: '2025-04-10T11:00:00Z', lots: [...lots(6, ['0740']), ...lots(2, ['0746'])] },
    ]);
    const publisher = new SupplyPublisher(house.context.get(Transactions));
    await publisher.publish({
      id: newId(),
      attempt: 1,
      finish: () => Promise.resolve(),
      progress: () => Promise.resolve(),
    });
  }, 60_000);
  afterAll(() => house.stop());

  const YEAR = 'from=2025-01-01&to=2025-06-30';

  it('tells anybody of each published group, and keeps back those that could be computed', async () => {
    const answer = await get(`?${YEAR}`);
    const none = {
      lots: null,
      eligibleMean: null,
      eligibleMedian: null,
      socialEnterpriseShare: null,
      lotsWithoutEligible: null,
      lotsWithoutResponse: null,
    };
    const kept = { suppressed: true, ...none };
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      items: [
        expect.objectContaining({ area: '0740', ...kept }),
        expect.objectContaining({ area: '0746', ...kept }),
        {
          period: '2025-H1',
          cpv: '85',
          cpvName: { da: expect.any(String), en: expect.any(String) },
          area: '0751',
          areaName: { da: 'Aarhus', en: 'Aarhus' },
          suppressed: false,
          lots: 8,
          eligibleMean: 6,
          eligibleMedian: 6,
          socialEnterpriseShare: 0.33,
          lotsWithoutEligible: 0,
          lotsWithoutResponse: 0,
        },
      ],
      next: null,
      totals: [expect.objectContaining({ cpv: 'all', area: 'DK', lots: 16, lotsWithoutResponse: 8 })],
      periods: [
        { period: '2025-H1', from: '2025-01-01', through: '2025-06-30', publishedAt: expect.any(String) },
      ],
      licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    });
  });

  it('is open to pages of other sites, may be kept for an hour, and states its licence', async () => {
    const { headers } = await get(`?${YEAR}`, { origin: 'https://elsewhere.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.get('vary')).toContain('Accept');
    expect(headers.get('link')).toBe('<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"');
    expect(headers.get('ratelimit-policy')).toContain('expensive');
  });

  it('sends nothing again to whoever has it', async () => {
    const first = await get(`?${YEAR}`);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(`?${YEAR}`, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const csv = await get(`?${YEAR}`, { 'if-none-match': etag, accept: 'text/csv' });
    expect(csv.status).toBe(200);
  });

  it.each([
    ['the format', `?${YEAR}&format=csv`, {}],
    ['the Accept header', `?${YEAR}`, { accept: 'text/csv' }],
  ])('is CSV where %s says so', async (_, query, headers: Record<string, string>) => {
    const answer = await get(query, headers);
    const text = await answer.text();
    const [names, ...rows] = text.split('\r\n');
    expect(answer.headers.get('content-type')).toBe(CSV);
    expect(names).toBe(
      'period,cpv,cpv_da,cpv_en,area,area_da,area_en,suppressed,lots,eligible_mean,eligible_median,social_enterprise_share,lots_without_eligible,lots_without_response',
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^2025-H1,85,.*,0740,Skanderborg|Silkeborg/);
    expect(rows[2]).toMatch(/^2025-H1,85,.*,0751,Aarhus,Aarhus,false,8,6,6,0\.33,0,0$/);
    expect(rows[3]).toBe('');
  });

  it('is JSON where the format says so, whatever the Accept header', async () => {
    const answer = await get(`?${YEAR}&format=json`, { accept: 'text/csv' });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it.each([
    ['cpv=85312', 'supply-filter-invalid'],
    ['area=Aarhus', 'supply-filter-invalid'],
    ['cpvLevel=class', 'fields-invalid'],
    ['after=x', 'cursor-invalid'],
  ])('refuses ?%s', async (query, code) => {
    const answer = await get(`?${query}`);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code });
  });
});
