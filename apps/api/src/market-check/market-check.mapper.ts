import type { CheckedLot, CheckedTender, Told } from '#matching';
import type { LotMarketDto, MarketCheckDto } from './market-check.dto.js';

export const marketCheckOf = ({ result, ...restsOn }: Told<CheckedTender>): MarketCheckDto => ({
  lots: result.lots.map(lotMarketOf),
  law: result.law,
  ...restsOn,
});

const lotMarketOf = ({ lot, market }: CheckedLot): LotMarketDto => ({
  ...market,
  title: lot.title,
  requirements: market.requirements.map(({ lighter, ...requirement }) => ({
    ...requirement,
    lighter: lighter.map(({ eased, ...step }) => ({
      ...step,
      requirement: { ...eased, ask: (eased.ask ?? askedFor(lot, requirement.requirementId)) as object },
    })),
  })),
});

/** As the buyer wrote it: scoring reads it with paths and names of its codes. */
const askedFor = ({ requirements }: CheckedLot['lot'], id: string): unknown =>
  requirements.find((requirement) => requirement.id === id)?.ask;
