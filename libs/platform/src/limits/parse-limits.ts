import { DEFAULT_LIMITS, LIMIT_NAMES, type Limit, type LimitName, type Limits } from './limit.js';

const ENTRY = /^([a-z-]+)=([1-9]\d{0,8})\/([1-9]\d{0,4})$/;

function entryOf(text: string): readonly [LimitName, Limit] | undefined {
  const [, name, most, seconds] = ENTRY.exec(text.trim()) ?? [];
  const known = LIMIT_NAMES.find((one) => one === name);
  return known && [known, { most: Number(most), seconds: Number(seconds) }];
}

/**
 * The limits with those that `text` states (`sign-in=30/60,caller=1200/60`: most/seconds) in place of the defaults.
 * @returns undefined where the text is not of that form
 */
export function parseLimits(text: string): Limits | undefined {
  if (text.trim() === '') return DEFAULT_LIMITS;
  const entries = text.split(',').map(entryOf);
  if (entries.includes(undefined)) return undefined;
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(entries.filter((entry) => entry !== undefined)) };
}
