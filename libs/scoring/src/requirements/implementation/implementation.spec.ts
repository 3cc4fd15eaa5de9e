import fc from 'fast-check';
import { describeKind } from '../../../test/describe-kind.js';
import type { ImplementationPractice } from './ask.js';
import { implementation } from './implementation.js';

const practices = fc.subarray<ImplementationPractice>(
  ['change-management', 'training', 'benefits-realisation'],
  { minLength: 1 },
);

describeKind(implementation, fc.record({ practices }), {
  'one practice more': practices.map((asked) => [{ practices: asked.slice(1) }, { practices: asked }]),
});
