import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { availability } from './availability.js';

const ask = fc.record(
  {
    startBy: arbitrary.day,
    withinDays: fc.integer({ min: 1, max: 60 }),
    times: arbitrary.some(arbitrary.serviceTime),
  },
  { requiredKeys: ['times'] },
);

describeKind(availability, ask, {
  'an earlier start': ask.map((asked) => [
    { ...asked, startBy: '2027-01-01' },
    { ...asked, startBy: '2025-01-01' },
  ]),
  'less notice': ask.map((asked) => [
    { ...asked, withinDays: 60 },
    { ...asked, withinDays: asked.withinDays ?? 5 },
  ]),
  'a start in time': ask.map((asked) => [{ times: asked.times }, asked]),
  'one time more': ask.map((asked) => [{ ...asked, times: asked.times.slice(1) }, asked]),
});
