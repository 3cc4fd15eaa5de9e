import { expect, it } from '@jest/globals';
import { endOfHour } from './end-of-hour.js';

it.each([
  ['2026-11-27T08:00:00.000Z', '2026-11-27T09:00:00.000Z'],
  ['2026-11-27T08:59:59.999Z', '2026-11-27T09:00:00.000Z'],
  ['2026-11-27T23:30:00.000Z', '2026-11-28T00:00:00.000Z'],
])('the hour of %s ends at %s', (at, end) => {
  expect(endOfHour(new Date(at)).toISOString()).toBe(end);
});
