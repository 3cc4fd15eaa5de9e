import { coverage } from '../area.js';
import type { AreaPath, Lot } from '../lot.js';
import type { Rules } from '../rules.js';
import type { ServiceAreaAsk } from '../requirements/service-area/ask.js';
import type { Vendor } from '../vendor.js';
import type { Addition } from './addition.js';
import { addTo } from './add-to.js';
import type { NearLot } from './near-lot.js';

/** Facts that only these kinds of requirement read, and nothing else. */
const READ_BY: Readonly<Partial<Record<Addition['fact'], readonly string[]>>> = {
  headcount: ['capacity'],
  certificate: ['certification'],
  reservation: ['reserved'],
  practices: ['co-design', 'implementation'],
  languages: ['language'],
  availability: ['availability'],
};
const READ_OF_REFERENCES = [
  'reference',
  'evidence',
  'capability',
  'social-purpose',
  'co-design',
  'implementation',
];

/** Facts that relevance does not read. */
const APART_FROM_RELEVANCE: ReadonlySet<Addition['fact']> = new Set([
  'headcount',
  'turnover',
  'certificate',
  'areas',
  'reservation',
  'social-purpose',
  'practices',
  'languages',
  'availability',
]);

/** Whether relevance stays as it is, whatever the lot. */
export const keepsRelevance = ({ fact }: Addition): boolean => APART_FROM_RELEVANCE.has(fact);

/**
 * Which lots an addition can change at all. Numbers do not depend on it, only how much is read: a test recounts them over every
 * lot.
 */
export class Reach {
  private readonly byTerm = new Map<string, NearLot[]>();

  constructor(
    private readonly vendor: Vendor,
    private readonly lots: readonly NearLot[],
    private readonly rules: Rules,
  ) {
    for (const lot of lots) {
      for (const { key } of [...lot.profile.terms, ...lot.profile.refinements]) {
        const known = this.byTerm.get(key);
        if (known) known.push(lot);
        else this.byTerm.set(key, [lot]);
      }
    }
  }

  of(addition: Addition): readonly NearLot[] {
    const kinds = READ_BY[addition.fact];
    if (kinds) return this.lots.filter((lot) => lot.asksFor(kinds));
    switch (addition.fact) {
      case 'turnover':
        return this.lots.filter((lot) => lot.lot.value !== undefined || lot.asksFor(['turnover']));
      case 'areas':
        return this.lots.filter(({ lot }) => addition.areas.some((area) => isIn(lot, area)));
      case 'social-purpose': {
        const { targetGroups } = addition;
        return this.lots.filter(
          (lot) =>
            lot.asksFor(['social-purpose']) ||
            lot.lot.beneficiaries.some((group) => targetGroups.includes(group)),
        );
      }
      case 'capability':
        return this.withTermsOf(addition, ['capability']);
      case 'references':
        return this.isLargest(addition) ? this.lots : this.withTermsOf(addition, READ_OF_REFERENCES);
      default:
        return this.lots;
    }
  }

  /** Lots that share a term with what is added, or ask for one of these kinds. */
  private withTermsOf(addition: Addition, kinds: readonly string[]): readonly NearLot[] {
    const alone = { ...this.vendor, name: '', capabilities: [], references: [] };
    const { impacts } = this.rules.readVendor(addTo(alone, addition, '2000-01-01'));
    const found = new Set([...impacts.keys()].flatMap((key) => this.byTerm.get(key) ?? []));
    return this.lots.filter((lot) => found.has(lot) || lot.asksFor(kinds));
  }

  /** Whether a reference is worth more than those that are there, so that it counts for the size of any lot. */
  private isLargest({ work: { value } }: Extract<Addition, { fact: 'references' }>): boolean {
    return (
      value !== undefined &&
      !this.vendor.references.some(
        (one) => one.value?.currency === value.currency && one.value.minor >= value.minor,
      )
    );
  }
}

/** Whether the lot speaks of a place that holds this one or lies in it. */
function isIn({ areas, requirements }: Lot, area: AreaPath): boolean {
  const touches = (place: AreaPath): boolean => coverage(place, [area]) > 0;
  return (
    areas.some(touches) ||
    requirements.some(
      ({ kind, ask }) => kind === 'service-area' && (ask as ServiceAreaAsk).areas.some(touches),
    )
  );
}
