import type { Addition, WorkShown } from '../../advice/addition.js';
import { moneyOf } from '../../exchange.js';
import type { Lacking } from '../requirement-kind.js';
import type { ReferenceAsk } from './ask.js';
import { referencesThatFit } from './fitting.js';

/** More references than these at once are no single addition. */
const MOST_REFERENCES = 3;
/** Of the branches that an ask names, each is an addition of its own. */
const MOST_BRANCHES = 3;

/** Details of references that may count already, then the references that are missing. */
export function referencesToAdd({ ask, enough, vendor, context }: Lacking<ReferenceAsk>): Addition[] {
  const { sure, open } = referencesThatFit(ask, vendor, context);
  const missing = Math.ceil(ask.count * enough) - sure.length;
  const works = worksAsked(ask);
  const details = [...open]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, missing)
    .map(({ id, title }) => ({ id, title }));
  return [
    ...(details.length > 0
      ? works.map((work): Addition => ({ fact: 'reference-details', references: details, work }))
      : []),
    ...(missing > 0 && missing <= MOST_REFERENCES
      ? works.map((work): Addition => ({ fact: 'references', count: missing, work }))
      : []),
  ];
}

function worksAsked({ cpv, minValue, withinYears }: ReferenceAsk): WorkShown[] {
  const rest = {
    ...(minValue === undefined ? {} : { value: moneyOf(minValue) }),
    ...(withinYears === undefined ? {} : { withinYears }),
  };
  const branches = [...cpv].sort().slice(0, MOST_BRANCHES);
  return branches.length === 0 ? [rest] : branches.map((branch) => ({ cpv: branch, ...rest }));
}
