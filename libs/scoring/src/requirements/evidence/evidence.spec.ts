import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { evidence } from './evidence.js';

const ask = fc.record(
  {
    level: fc.integer({ min: 1, max: 5 }),
    cpv: arbitrary.some(arbitrary.cpv),
    verified: fc.boolean(),
  },
  { requiredKeys: ['level'] },
);

describeKind(evidence, ask, {
  'a higher level': ask.map((asked) => [{ ...asked, level: 1 }, asked]),
  'confirmation by the buyer': ask.map((asked) => [
    { ...asked, verified: false },
    { ...asked, verified: true },
  ]),
  'work in a branch': ask.map((asked) => [{ level: asked.level }, asked]),
});
