import type { Finding } from '../answer.js';
import { kindOf } from '../requirements/find-kind.js';
import { REQUIREMENT_KINDS } from '../requirements/index.js';
import type { Requirement } from '../requirements/requirement.js';
import type { AskedFact } from './vendor-advice.js';

interface Counts {
  lots: number;
  open: number;
  mandatory: number;
}

/** Counts, by kind, the lots that ask for a fact and those in which the vendor's profile is silent on it. */
export class AskedTally {
  private readonly kinds = new Map<string, Counts>();

  /** @param seen what has been counted of the same lot: each of the three counts at most once a kind */
  add(requirement: Requirement, finding: Finding, seen: Set<string>): void {
    const { kind } = kindOf(requirement);
    const counts = this.kinds.get(kind) ?? { lots: 0, open: 0, mandatory: 0 };
    this.kinds.set(kind, counts);
    const once = (count: keyof Counts): void => {
      if (seen.has(`${kind}/${count}`)) return;
      seen.add(`${kind}/${count}`);
      counts[count] += 1;
    };
    once('lots');
    if (finding !== 'unknown') return;
    once('open');
    if (requirement.mandatory) once('mandatory');
  }

  /** Kinds on which the profile is silent, most silent first. */
  get asked(): readonly AskedFact[] {
    return REQUIREMENT_KINDS.flatMap(({ kind, section, label }) => {
      const counts = this.kinds.get(kind);
      return counts && counts.open > 0 ? [{ kind, section, label, ...counts }] : [];
    }).sort((a, b) => b.open - a.open || b.mandatory - a.mandatory);
  }
}
