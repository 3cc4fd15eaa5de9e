import fc from 'fast-check';
import * as arbitrary from '../../../test/arbitraries.js';
import { describeKind } from '../../../test/describe-kind.js';
import { serviceArea } from './service-area.js';

const areas = arbitrary.some(fc.constantFrom('DK', 'DK03', 'DK031', '0461', '0479'));

describeKind(serviceArea, fc.record({ areas }), {
  'one place more': areas.map((asked) => [{ areas: asked.slice(1) }, { areas: asked }]),
});
