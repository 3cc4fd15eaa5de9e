import type { Addition } from '../../advice/addition.js';
import type { Lacking } from '../requirement-kind.js';
import type { CertificationAsk } from './ask.js';

/** The certificate itself; whether another is equivalent is for the buyer to judge. */
export const certificateToAdd = ({ ask }: Lacking<CertificationAsk>): Addition[] => [
  { fact: 'certificate', scheme: ask.scheme },
];
