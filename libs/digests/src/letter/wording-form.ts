import type { BuyerSection, VendorSection } from '../domain/digest-item.js';
import type { Frequency } from '../domain/rhythm.js';

type Section = VendorSection | BuyerSection;

/** Every word of a digest mail that is not data. */
export interface Wording {
  readonly subject: {
    /** `others`: how many more things the mail tells. */
    readonly lot: Readonly<
      Record<
        'new' | 'changed' | 'closing' | 'near-miss',
        (title: string, buyer: string, others: number) => string
      >
    >;
    readonly enquiries: {
      readonly open: (title: string, asked: number, others: number) => string;
      readonly 'due-soon': (title: string, waiting: number, day: string, others: number) => string;
      readonly overdue: (title: string, waiting: number, others: number) => string;
    };
    readonly closed: (title: string, responses: number, others: number) => string;
    readonly deadline: (title: string, when: string, others: number) => string;
    readonly fresh: (title: string, vendors: number, others: number) => string;
  };
  readonly greeting: (name: string) => string;
  readonly heading: Readonly<Record<Exclude<Frequency, 'off'>, string>>;
  readonly intro: (matches: number, vendors: string) => string;
  readonly introOther: string;
  readonly order: string;
  readonly section: Readonly<Record<Section, { readonly title: string; readonly about?: string }>>;
  /** How many more there are of a section than fit. */
  readonly rest: Readonly<Record<Section, (count: number) => string>>;
  readonly eligibility: Readonly<Record<'eligible' | 'unclear' | 'ineligible', string>>;
  readonly score: (score: number) => string;
  readonly change: {
    readonly 'deadline-moved': (from: string) => string;
    readonly amended: string;
    readonly 'became-eligible': string;
    readonly 'no-longer-missing': string;
    readonly answers: (count: number) => string;
    readonly risen: (by: number) => string;
  };
  readonly partOf: string;
  readonly lotPlace: (position: number, count: number) => string;
  readonly vendor: string;
  readonly reasons: string;
  readonly gap: Readonly<Record<'eligible' | 'unclear' | 'ineligible', string>>;
  readonly buyer: string;
  readonly area: string;
  readonly otherAreas: (count: number) => string;
  readonly value: string;
  readonly deadline: string;
  readonly dismiss: string;
  readonly save: string;
  readonly whyThis: string;
  readonly advice: {
    readonly title: string;
    readonly text: (name: string, lots: number, vendor: string | undefined) => string;
  };
  readonly enquiries: {
    readonly open: (count: number) => string;
    readonly asked: (count: number) => string;
    readonly stage: Readonly<Record<'due-soon' | 'overdue', string>>;
    readonly due: string;
  };
  readonly responses: (count: number) => string;
  readonly freshMatches: (count: number) => string;
  readonly aboutScore: string;
  readonly why: (frequency: Exclude<Frequency, 'off'>, day: string) => string;
  readonly whyPreview: string;
  readonly unsubscribe: string;
  readonly and: string;
}
