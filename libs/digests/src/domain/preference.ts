import type { Language } from '#reference';

/** What one person wants. Nothing is on that the person did not switch on. */
export interface DigestPreference {
  /** When the weekly digest was last switched on; kept after it was switched off again. */
  readonly weeklyOptedInAt: Date | null;
  /** When it was switched off after that. */
  readonly unsubscribedAt: Date | null;
  readonly language: Language;
  /** 0 where nothing was ever stored. */
  readonly version: number;
}

export interface PreferenceWish {
  readonly weekly: boolean;
  /** Left as it is where absent. */
  readonly language?: Language | undefined;
}

export const noPreference = (language: Language): DigestPreference => ({
  weeklyOptedInAt: null,
  unsubscribedAt: null,
  language,
  version: 0,
});

/** Whether the person gets the weekly digest. */
export const isSubscribed = ({ weeklyOptedInAt, unsubscribedAt }: DigestPreference): boolean =>
  weeklyOptedInAt !== null && unsubscribedAt === null;

/** The preference after `wish` at the instant `now`; the same object where nothing changes. */
export function changePreference(
  preference: DigestPreference,
  wish: PreferenceWish,
  now: Date,
): DigestPreference {
  const language = wish.language ?? preference.language;
  const switched = isSubscribed(preference) !== wish.weekly;
  if (!switched && language === preference.language) return preference;
  return {
    weeklyOptedInAt: switched && wish.weekly ? now : preference.weeklyOptedInAt,
    unsubscribedAt: switched ? (wish.weekly ? null : now) : preference.unsubscribedAt,
    language,
    version: preference.version + 1,
  };
}
