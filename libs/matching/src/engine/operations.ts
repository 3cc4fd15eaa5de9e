import type { Operation } from './operation.js';
import { adviceForVendor } from './operations/advice-for-vendor.js';
import { marketCheck } from './operations/market-check.js';
import { matchesOfLot } from './operations/matches-of-lot.js';
import { matchesOfTender } from './operations/matches-of-tender.js';
import { matchesOfVendor } from './operations/matches-of-vendor.js';
import { openLots } from './operations/open-lots.js';
import { teamsForLot } from './operations/teams-for-lot.js';

/** Everything that can be asked of the index, by name. A new question is one more here (docs/index.md). */
const OPERATIONS = {
  'open-lots': openLots,
  'market-check': marketCheck,
  'matches-of-lot': matchesOfLot,
  'matches-of-tender': matchesOfTender,
  'matches-of-vendor': matchesOfVendor,
  'teams-for-lot': teamsForLot,
  'advice-for-vendor': adviceForVendor,
} as const;

type Operations = typeof OPERATIONS;
export type OperationName = keyof Operations;
export type RequestOf<Name extends OperationName> = ReturnType<Operations[Name]['parse']>;
export type ResultOf<Name extends OperationName> = ReturnType<Operations[Name]['run']>;

const BY_NAME: ReadonlyMap<string, Operation<unknown, unknown>> = new Map(Object.entries(OPERATIONS));

/** @throws Error where there is no such operation: the asking process is of another version */
export function operationOf(name: string): Operation<unknown, unknown> {
  const operation = BY_NAME.get(name);
  if (operation === undefined) throw new Error(`the matching engine knows no operation "${name}"`);
  return operation;
}
