import type { Sentence } from '../answer.js';
import type { Lot } from '../lot.js';
import { kindOf } from '../requirements/find-kind.js';
import type { Requirement } from '../requirements/requirement.js';
import type { LighterAsk } from '../requirements/requirement-kind.js';

/** A mandatory requirement in a lighter form. */
export interface LighterOption {
  readonly requirement: Requirement;
  /** Where the work is divided: the requirement of each lot. Who may take part in one of them is let in. */
  readonly lots?: readonly Requirement[];
  /** How far it goes in its dimension, from 1. */
  readonly steps: number;
  readonly change: Sentence;
}

const DESIRED: Sentence = {
  da: 'Gør kravet ønskeligt i stedet for ufravigeligt.',
  en: 'Make the requirement desired instead of mandatory.',
};

/** Every lighter form of a mandatory requirement; last, and furthest, that it is only desired. */
export function lighterOptions(requirement: Requirement, lot: Lot): LighterOption[] {
  const asks = (kindOf(requirement).lighter?.(requirement.ask, lot) ?? []).filter((ask) =>
    accepts(ask, requirement),
  );
  const taken = new Map<string, number>();
  const options = asks.map(({ dimension, ask, acceptedShare, lots, change }) => {
    const steps = (taken.get(dimension) ?? 0) + 1;
    taken.set(dimension, steps);
    const share = acceptedShare === undefined ? {} : { acceptedShare };
    const divided = lots && { lots: lots.map((one) => ({ ...requirement, ask: one })) };
    return { requirement: { ...requirement, ask, ...share }, ...divided, steps, change };
  });
  const furthest = Math.max(0, ...options.map(({ steps }) => steps)) + 1;
  return [
    ...options,
    { requirement: { ...requirement, mandatory: false }, steps: furthest, change: DESIRED },
  ];
}

/** A share that the lot accepts already is no step. */
const accepts = ({ acceptedShare = 0 }: LighterAsk, requirement: Requirement): boolean =>
  requirement.acceptedShare === undefined || acceptedShare < requirement.acceptedShare;
