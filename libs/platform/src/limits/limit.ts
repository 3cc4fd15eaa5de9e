/** What is counted. `caller` and `address` hold for every request, the others for what costs or tempts more. */
export const LIMIT_NAMES = [
  'caller',
  'address',
  'sign-in',
  'sign-up',
  'password-reset',
  'letter',
  'upload',
  'expensive',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** At most `most` times in a window of `seconds`, which begins with the first. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

export type Limits = Readonly<Record<LimitName, Limit>>;

const MINUTE_S = 60;
const HOUR_S = 3600;

/** Generous to an office behind one address and to a program that works through a list, hopeless for guessing passwords. */
export const DEFAULT_LIMITS: Limits = {
  caller: { most: 1200, seconds: MINUTE_S },
  address: { most: 600, seconds: MINUTE_S },
  'sign-in': { most: 30, seconds: MINUTE_S },
  'sign-up': { most: 10, seconds: MINUTE_S },
  'password-reset': { most: 10, seconds: MINUTE_S },
  letter: { most: 5, seconds: HOUR_S },
  upload: { most: 60, seconds: HOUR_S },
  expensive: { most: 120, seconds: MINUTE_S },
};
