import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { capability } from './capability.js';

const branches = arbitrary.some(arbitrary.cpv);
const words = arbitrary.some(arbitrary.text.filter(Boolean));

describeKind(capability, fc.oneof(fc.record({ cpv: branches }), fc.record({ cpv: branches, words })), {
  'one branch more': branches.map((cpv) => [{ cpv: cpv.slice(1) }, { cpv }]),
  'words too': fc.record({ cpv: branches, words }).map((ask) => [{ cpv: ask.cpv }, ask]),
});
