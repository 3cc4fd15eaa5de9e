import fc from 'fast-check';
import { describeKind } from '../../../test/describe-kind.js';
import { reserved } from './reserved.js';

describeKind(reserved, fc.record({ article: fc.constantFrom('20' as const, '77' as const) }), {});
