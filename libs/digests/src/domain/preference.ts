import type { Language } from '#reference';
import { isOn, type Rhythm } from './rhythm.js';

/** What of all matches somebody wants to read. */
export interface Filter {
  /** 0-100; matches below it are left out. */
  readonly leastScore: number;
  /** Municipality or NUTS codes, one of which a lot has to touch; none: everywhere. */
  readonly areas: readonly string[];
  /** Leading digits of CPV codes (2 to 8), one of which a lot has to carry; none: every branch. */
  readonly cpv: readonly string[];
}

/** What one person wants. Nothing is on that the person did not switch on. */
export interface DigestPreference extends Rhythm, Filter {
  /** When the present frequency was chosen; kept after it was switched off. */
  readonly optedInAt: Date | null;
  /** When it was switched off after that. */
  readonly unsubscribedAt: Date | null;
  readonly language: Language;
  /** 0 where nothing was ever stored. */
  readonly version: number;
}

/** What the person may set; left as it is where absent, but for the frequency, which has to be said. */
export type PreferenceWish = Pick<DigestPreference, 'frequency'> & {
  readonly [K in Exclude<keyof Rhythm | keyof Filter | 'language', 'frequency'>]?:
    DigestPreference[K] | undefined;
};

export const noPreference = (language: Language): DigestPreference => ({
  frequency: 'off',
  weekday: 1,
  hour: 7,
  timeZone: 'Europe/Copenhagen',
  leastScore: 0,
  areas: [],
  cpv: [],
  optedInAt: null,
  unsubscribedAt: null,
  language,
  version: 0,
});

/** The preference after `wish` at the instant `now`; the same object where nothing changes. */
export function changePreference(
  preference: DigestPreference,
  wish: PreferenceWish,
  now: Date,
): DigestPreference {
  const stated = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  const changed: DigestPreference = { ...preference, ...stated };
  if (JSON.stringify(changed) === JSON.stringify(preference)) return preference;
  return {
    ...changed,
    ...(changed.frequency === preference.frequency ? {} : consentAfter(preference, changed, now)),
    version: preference.version + 1,
  };
}

const consentAfter = (
  before: DigestPreference,
  after: Rhythm,
  now: Date,
): Pick<DigestPreference, 'optedInAt' | 'unsubscribedAt'> =>
  isOn(after)
    ? { optedInAt: now, unsubscribedAt: null }
    : { optedInAt: before.optedInAt, unsubscribedAt: now };
