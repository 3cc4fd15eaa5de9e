import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { socialPurpose } from './social-purpose.js';

const ask = fc.record({
  targetGroups: arbitrary.some(arbitrary.targetGroup),
  purposes: arbitrary.some(arbitrary.purpose),
});

describeKind(socialPurpose, ask, {
  'one target group more': ask.map((asked) => [
    { ...asked, targetGroups: asked.targetGroups.slice(1) },
    asked,
  ]),
  'purposes too': ask.map((asked) => [{ targetGroups: asked.targetGroups }, asked]),
});
