import { VENDOR_KINDS } from '#reference';
import { SIZE_CLASSES } from '#vendors';
import { termProperty } from '../http/term-property.js';

/** The two axes along which vendors are told apart, as an answer says them. */
export const VENDOR_KIND = {
  ...termProperty(VENDOR_KINDS, 'What the vendor says it is; an axis of its own beside the size class.'),
  example: 'social-enterprise',
};

export const SIZE_CLASS = {
  enum: SIZE_CLASSES,
  description:
    'Size class by Recommendation 2003/361/EC from the stated figures alone. micro: below 10 people and at most EUR 2 million turnover or balance; small: below 50 and EUR 10 million; medium: below 250 and EUR 50 million turnover or EUR 43 million balance; large: above; unknown: the figures do not settle it.',
  example: 'small',
};
