import { coverage } from '../area.js';
import { liesInBranch } from '../cpv/branch.js';
import type { Day, Lot } from '../lot.js';
import { evaluate } from '../requirements/evaluate.js';
import { kindOf } from '../requirements/find-kind.js';
import type { RequirementContext } from '../requirements/requirement-kind.js';
import type { Rules } from '../rules.js';
import { byText } from '../teams/by-text.js';
import type { Vendor } from '../vendor.js';
import { type Addition, additionKey } from './addition.js';
import type { AskedTally } from './asked-tally.js';
import type { NearLot, ReadVendor } from './near-lot.js';

/** An addition and how many of the lots ask for it. */
interface Wanted {
  readonly addition: Addition;
  readonly key: string;
  lots: number;
}

/** Gathers what lots ask for and a vendor lacks; what most lots ask for comes first. */
export class WantedAdditions {
  private readonly wanted = new Map<string, Wanted>();

  constructor(
    private readonly vendor: ReadVendor,
    private readonly rules: Rules,
    private readonly asOf: Day,
  ) {}

  /** @param asked counts the kinds of facts that a relevant lot asks for */
  add({ lot }: NearLot, asked?: AskedTally): void {
    const keys = new Map<string, Addition>();
    for (const addition of [...this.missing(lot, asked), ...unserved(lot, this.vendor.profile.vendor)]) {
      keys.set(additionKey(addition), addition);
    }
    for (const [key, addition] of keys) {
      const known = this.wanted.get(key);
      if (known) known.lots += 1;
      else this.wanted.set(key, { addition, key, lots: 1 });
    }
  }

  get additions(): readonly Addition[] {
    return [...this.wanted.values()]
      .sort((a, b) => b.lots - a.lots || byText(a.key, b.key))
      .map(({ addition }) => addition);
  }

  /** What would answer its requirements. */
  private missing(lot: Lot, asked: AskedTally | undefined): Addition[] {
    const { vendor } = this.vendor.profile;
    const context: RequirementContext = {
      judgedOn: lot.judgedOn ?? this.asOf,
      rates: this.rules.statistics.rates,
      readWords: this.rules.readWords,
      statements: () => this.vendor.profile.statements(),
    };
    const seen = new Set<string>();
    return lot.requirements.flatMap((requirement) => {
      const { finding } = evaluate(requirement, lot, vendor, context);
      asked?.add(requirement, finding, seen);
      if (finding === 'met') return [];
      const { ask, acceptedShare: enough = 1 } = requirement;
      return kindOf(requirement).additions({ ask, enough, lot, vendor, context });
    });
  }
}

/** What would raise the score without being required: the lot's branch, its places and the people whom it is for. */
function unserved(lot: Lot, vendor: Vendor): Addition[] {
  const { mainCpv } = lot;
  const states = (code: string): boolean =>
    vendor.capabilities.some(({ cpv }) => cpv.some((stated) => liesInBranch(stated, code)));
  const groups = new Set([
    ...vendor.targetGroups,
    ...vendor.references.flatMap(({ targetGroups }) => targetGroups),
  ]);
  return [
    ...(mainCpv === undefined || states(mainCpv)
      ? []
      : [{ fact: 'capability' as const, cpv: [mainCpv], words: [] }]),
    ...lot.areas
      .filter((area) => coverage(area, vendor.areas) < 1)
      .map((area) => ({ fact: 'areas' as const, areas: [area] })),
    ...lot.beneficiaries
      .filter((group) => !groups.has(group))
      .map((group) => ({ fact: 'social-purpose' as const, targetGroups: [group], purposes: [] })),
  ];
}
