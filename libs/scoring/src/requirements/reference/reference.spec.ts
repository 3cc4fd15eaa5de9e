import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { reference } from './reference.js';

const ask = fc.record(
  {
    count: fc.integer({ min: 1, max: 3 }),
    cpv: fc.uniqueArray(arbitrary.cpv, { maxLength: 3 }),
    minValue: arbitrary.amount,
    withinYears: fc.integer({ min: 1, max: 10 }),
  },
  { requiredKeys: ['count', 'cpv'] },
);

describeKind(reference, ask, {
  'one reference more': ask.map((asked) => [asked, { ...asked, count: asked.count + 1 }]),
  'younger ones': ask.map((asked) => [
    { ...asked, withinYears: 10 },
    { ...asked, withinYears: asked.withinYears ?? 3 },
  ]),
  'value and age': ask.map((asked) => [{ count: asked.count, cpv: asked.cpv }, asked]),
});
