import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { turnover } from './turnover.js';

const ask = fc.record({ amount: arbitrary.amount });

describeKind(turnover, ask, {
  'more money': ask.map(({ amount }) => [{ amount }, { amount: { ...amount, amount: `9${amount.amount}` } }]),
});
