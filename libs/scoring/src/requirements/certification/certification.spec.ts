import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { certification } from './certification.js';

const ask = fc.record(
  { scheme: arbitrary.scheme, orEquivalent: fc.boolean(), validThrough: arbitrary.day },
  { requiredKeys: ['scheme', 'orEquivalent'] },
);

describeKind(certification, ask, {
  'no equivalent': ask.map((asked) => [
    { ...asked, orEquivalent: true },
    { ...asked, orEquivalent: false },
  ]),
  'a longer validity': ask.map((asked) => [
    { ...asked, validThrough: '2026-06-01' },
    { ...asked, validThrough: '2027-06-01' },
  ]),
});
