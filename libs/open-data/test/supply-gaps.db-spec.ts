import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type JobRun } from '#platform';
import { areaPath } from '#reference';
import { SupplyGaps, SupplyPublisher, type SupplyGap } from '../src/index.js';
import { openOpenData, type OpenDataApp } from './open-data.app.js';
import { aLot, pastTenders, type PastLot, type PastTender } from './supply.builders.js';

const RUN: JobRun = {
  id: newId(),
  attempt: 1,
  finish: () => Promise.resolve(),
  progress: () => Promise.resolve(),
};
const ALL = { limit: 100 };
const SPRING = '2025-03-10T11:00:00Z';
const AUTUMN = '2025-10-10T11:00:00Z';

/** A small generator, so that the market is the same in every run. */
function drawer(seed: number) {
  let state = seed;
  return <T>(list: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647;
    const drawn = list[state % list.length];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  };
}

function aMarket(): PastTender[] {
  const draw = drawer(20_261_127);
  const lot = (): PastLot => {
    const eligible = draw([0, 0, 1, 2, 4, 7, 11]);
    return aLot({
      cpv: draw(['85312000', '85311000', '85121000', '55320000', '90910000']),
      areas: draw([['0751'], ['0740'], ['0461'], ['0101'], ['0751', '0740'], ['DK']]),
      eligible,
      social: Math.floor(eligible / draw([1, 2, 3])),
    });
  };
  return Array.from({ length: 120 }, () => ({
    deadline: draw([SPRING, AUTUMN]),
    status: draw(['published', 'closed'] as const),
    responses: draw([[], [], ['submitted'], ['submitted', 'withdrawn'], ['withdrawn'], ['draft']] as const),
    lots: draw([[lot()], [lot(), lot()]]),
  }));
}

describe('supply gaps', () => {
  let house: OpenDataApp;

  beforeEach(async () => {
    house = await openOpenData();
  });
  afterEach(() => house.stop());

  const publish = () => house.app.get(SupplyPublisher).publish(RUN);
  const gaps = () => house.app.get(SupplyGaps);
  const five = (tender: Partial<PastTender> = {}, lot: Partial<PastLot> = {}): PastTender => ({
    deadline: SPRING,
    lots: Array.from({ length: 5 }, () => aLot(lot)),
    ...tender,
  });
  const codes = (items: readonly SupplyGap[]) =>
    items.map(({ period, cpv, area, figures }) => `${period} ${cpv} ${area} ${figures?.lots ?? '-'}`);

  it('are what a slow count of the tables says, at every level', async () => {
    const market = aMarket();
    await pastTenders(house.dataSource, market);
    await publish();
    const plain = market.flatMap(({ deadline, responses = [], lots }) =>
      lots.map((lot) => ({
        ...lot,
        eligible: lot.eligible ?? 0,
        period: deadline === SPRING ? '2025-H1' : '2025-H2',
        answered: responses.some((state) => state === 'submitted'),
      })),
    );
    const isIn = (areas: readonly string[], area: string) =>
      areas.every((code) => areaPath(code)?.split('/').includes(area));
    let shown = 0;
    for (const cpvLevel of ['division', 'group'] as const) {
      for (const areaLevel of ['municipality', 'nuts3'] as const) {
        const filter = { cpvLevel, areaLevel, from: '2025-01-01', to: '2025-12-31' };
        for (const { period, cpv, area, figures } of await gaps().all(filter)) {
          if (!figures || area.endsWith('-wide')) continue;
          shown += 1;
          const own = plain.filter(
            (lot) => lot.period === period && lot.cpv.startsWith(cpv) && isIn(lot.areas, area),
          );
          const eligible = own.reduce((sum, lot) => sum + lot.eligible, 0);
          expect({ period, cpv, area, ...figures }).toMatchObject({
            lots: own.length,
            eligibleMean: Number((eligible / own.length).toFixed(1)),
            withoutEligible: own.filter((lot) => lot.eligible === 0).length,
            withoutResponse: own.filter((lot) => !lot.answered).length,
          });
        }
      }
    }
    expect(shown).toBeGreaterThan(20);
  });

  it('count the lots whose deadline lay in the half-year, by Danish time', async () => {
    await pastTenders(house.dataSource, [
      five({ deadline: '2024-12-31T22:59:59Z' }),
      five({ deadline: '2024-12-31T23:00:00Z' }),
      five({ deadline: '2025-06-30T21:59:59Z' }),
      five({ deadline: '2025-06-30T22:00:00Z' }),
    ]);
    await publish();
    const { items } = await gaps().list({ from: '2024-07-01', to: '2025-12-31' }, ALL);
    expect(codes(items)).toEqual(['2025-H2 85 0751 5', '2025-H1 85 0751 10', '2024-H2 85 0751 5']);
  });

  it('leave out what was called off, and what was never matched', async () => {
    await pastTenders(house.dataSource, [
      five(),
      five({ status: 'cancelled' }),
      { deadline: SPRING, lots: [aLot({ eligible: null })] },
    ]);
    await publish();
    const { totals } = await gaps().list({ from: '2025-01-01', to: '2025-06-30' }, ALL);
    expect(codes(totals)).toEqual(['2025-H1 all DK 5']);
  });

  it('are published once a half-year is over, once, and never change again', async () => {
    const [{ now }] = await house.dataSource.query<[{ now: string }]>(
      'SELECT clock_timestamp()::text AS now',
    );
    await pastTenders(house.dataSource, [five(), five({ deadline: now })]);
    await publish();
    const before = await gaps().list({ from: '2025-01-01' }, ALL);
    expect(before.periods.filter(({ through }) => through >= now.slice(0, 10))).toEqual([]);
    expect(codes(before.items)).toEqual(['2025-H1 85 0751 5']);
    await pastTenders(house.dataSource, [five({}, { areas: ['0740'] })]);
    await Promise.all([publish(), publish()]);
    expect(await gaps().list({ from: '2025-01-01' }, ALL)).toEqual(before);
  });

  it('are nothing where nothing was published', async () => {
    await publish();
    expect(await gaps().list({}, ALL)).toEqual({ items: [], next: null, totals: [], periods: [] });
  });

  it('are those of the latest twelve months where no time is asked for', async () => {
    await pastTenders(house.dataSource, [
      five({ deadline: '2024-03-10T11:00:00Z' }),
      five(),
      five({ deadline: AUTUMN }),
    ]);
    await publish();
    const [{ latest }] = await house.dataSource.query<[{ latest: string }]>(
      'SELECT max(period) AS latest FROM supply_edition',
    );
    const { periods } = await gaps().list({}, ALL);
    expect(periods).toHaveLength(2);
    expect(periods[0]?.period).toBe(latest);
  });

  it('are narrowed by whole groups, page by page in a stable order', async () => {
    await pastTenders(house.dataSource, [
      five(),
      five({}, { areas: ['0461'] }),
      five({}, { cpv: '55320000' }),
      five({}, { cpv: '55320000', areas: ['0461', '0751'] }),
      five({}, { areas: ['0751', '0740'] }),
    ]);
    await publish();
    const year = { from: '2025-01-01', to: '2025-06-30' };
    const list = async (filter: object) => codes((await gaps().list({ ...year, ...filter }, ALL)).items);
    expect(await list({})).toEqual([
      '2025-H1 55 0751 5',
      '2025-H1 55 DK-wide 5',
      '2025-H1 85 0461 5',
      '2025-H1 85 0751 5',
      '2025-H1 85 DK042-wide 5',
    ]);
    expect(await list({ area: 'DK042', areaLevel: 'nuts3' })).toEqual([
      '2025-H1 55 DK042 5',
      '2025-H1 85 DK042 10',
    ]);
    expect(await list({ cpv: '853', area: '0751' })).toEqual(['2025-H1 853 0751 5']);
    const { totals } = await gaps().list({ ...year, cpv: '85000000', area: 'DK042' }, ALL);
    expect(codes(totals)).toEqual(['2025-H1 85 DK042 10']);
    const paged: SupplyGap[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await gaps().list(year, { limit: 2, after });
      paged.push(...page.items);
      after = page.next;
    }
    expect(paged).toEqual(await gaps().all(year));
  });

  it.each([
    [{ cpv: '85312' }, '/cpv'],
    [{ cpv: 'x' }, '/cpv'],
    [{ cpv: '853', cpvLevel: 'division' }, '/cpvLevel'],
    [{ area: 'DK04' }, '/area'],
    [{ area: '9999' }, '/area'],
    [{ area: '0751', areaLevel: 'nuts3' }, '/areaLevel'],
    [{ from: '2025-02-30' }, '/from'],
    [{ to: 'yesterday' }, '/to'],
  ] as const)('refuse %j', async (filter, pointer) => {
    await expect(gaps().list(filter, ALL)).rejects.toMatchObject({
      kind: 'invalid',
      extra: { errors: [{ pointer }] },
    });
  });
});
