import fc from 'fast-check';
import { describeKind } from '../../../test/describe-kind.js';
import type { CoDesignPartner } from './ask.js';
import { coDesign } from './co-design.js';

const partners = fc.subarray<CoDesignPartner>(['citizens', 'civil-society'], { minLength: 1 });

describeKind(coDesign, fc.record({ with: partners }), {
  'one partner more': partners.map((asked) => [{ with: asked.slice(1) }, { with: asked }]),
});
