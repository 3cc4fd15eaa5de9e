import fc from 'fast-check';
import { describeKind } from '../../../test/describe-kind.js';
import { capacity } from './capacity.js';

const ask = fc.record({ headcount: fc.integer({ min: 1, max: 40 }) });

describeKind(capacity, ask, {
  'more people': ask.map((asked) => [asked, { headcount: asked.headcount * 2 }]),
});
