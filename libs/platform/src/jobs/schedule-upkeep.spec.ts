import { describe, expect, it } from '@jest/globals';
import { emptyPayload, type JobDefinition } from './job-definition.js';
import { isToBeWritten, type HeldSchedule } from './schedule-upkeep.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 27, 1, 0);
const BEGUN = NOW - 5 * HOUR;

const job: JobDefinition<object> = { name: 'nightly', queue: 'lifecycle', parse: emptyPayload, bulk: false };
const schedule = { job, payload: { reason: 'night' }, pattern: '15 2 * * *', tz: 'Europe/Copenhagen' };

const held = (changes: Partial<HeldSchedule> = {}): HeldSchedule => ({
  pattern: schedule.pattern,
  tz: schedule.tz,
  payload: schedule.payload,
  assertedAt: NOW - MINUTE,
  dueIn: 15 * MINUTE,
  isRunThere: true,
  ...changes,
});

describe('a schedule', () => {
  it.each<[string, HeldSchedule | undefined, boolean]>([
    ['that is missing is written', undefined, true],
    ['that stands as it should is left alone', held(), false],
    ['of another pattern is written', held({ pattern: '0 3 * * *' }), true],
    ['of another time zone is written', held({ tz: 'UTC' }), true],
    ['of another payload is written', held({ payload: {} }), true],
    ['that nobody has written for an hour is written', held({ assertedAt: NOW - HOUR - 1 }), true],
    ['that does not say when it was written is written', held({ assertedAt: NaN }), true],
    ['whose run waits its turn is left alone', held({ dueIn: -2 * HOUR }), false],
    ['whose run waits its turn is left alone, of whatever pattern', held({ dueIn: -1, pattern: 'x' }), false],
    ['whose run waits its turn is left alone, however old', held({ dueIn: -HOUR, assertedAt: 0 }), false],
    ['whose run is about to be due is left alone', held({ dueIn: 9 * SECOND, assertedAt: 0 }), false],
    ['whose run is gone is written', held({ dueIn: -2 * HOUR, isRunThere: false }), true],
  ])('%s', (_, is, written) => {
    expect(isToBeWritten(schedule, is, NOW, BEGUN)).toBe(written);
  });

  it('that was written before this process began is written once by it', () => {
    expect(isToBeWritten(schedule, held({ assertedAt: NOW - 2 }), NOW, NOW - 1)).toBe(true);
    expect(isToBeWritten(schedule, held({ assertedAt: NOW - 1 }), NOW, NOW - 1)).toBe(false);
  });
});
