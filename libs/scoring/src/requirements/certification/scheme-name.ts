import type { Sentence } from '../../answer.js';
import type { CertificationAsk } from './ask.js';

/** A scheme's key as people write it: `iso-27001` is ISO 27001. Short words are taken for abbreviations. */
function schemeName(scheme: string): string {
  return scheme
    .split('-')
    .map((part) => (part.length <= 4 ? part.toUpperCase() : part))
    .join(' ');
}

/** What a scheme is called, or its key as people write it. */
export function schemeCalled({ scheme, names }: Pick<CertificationAsk, 'scheme' | 'names'>): Sentence {
  return names?.[scheme] ?? { da: schemeName(scheme), en: schemeName(scheme) };
}
