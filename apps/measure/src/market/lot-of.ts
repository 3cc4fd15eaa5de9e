import type { Lot } from '#scoring';
import type { Query } from '../data/award.js';
import { moneyIn } from './money-in.js';

/** A query as a lot without requirements. */
export function lotOf({ id, title, description, cpv, areas, valueMinor }: Query): Lot {
  const [mainCpv, ...additionalCpv] = cpv;
  return {
    id,
    title,
    description,
    additionalCpv,
    areas,
    beneficiaries: [],
    requirements: [],
    ...(mainCpv === undefined ? {} : { mainCpv }),
    ...moneyIn(valueMinor),
  };
}
