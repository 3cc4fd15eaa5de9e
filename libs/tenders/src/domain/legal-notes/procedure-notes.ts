import type { LegalNote } from './legal-note.js';
import type { NotedTender } from './noted-tender.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days from the notice: arts. 27(1) and (4) (electronic), 28(1), 29(1), 30(1), 31(1). */
const LEAST_DAYS = 30;
/** Where the law sets no number: what a small vendor needs to write a response. A rule of thumb of ours. */
const ENOUGH_DAYS = 14;

/** Art. 47(1) and the articles of the procedures (udbudsloven §§ 59, 60 and 93): enough time to respond. */
export function deadlineNotes({ tender, regime, now }: NotedTender): LegalNote[] {
  if (tender.submissionDeadline === undefined) return [];
  const days = Math.floor((Date.parse(tender.submissionDeadline) - now.getTime()) / DAY_MS);
  const least = regime === 'full' ? LEAST_DAYS : ENOUGH_DAYS;
  if (days >= least) return [];
  return [
    {
      code: 'deadline-short',
      article: regime === 'full' ? '27-31' : '47(1)',
      binding: regime === 'full',
      pointer: '/submissionDeadline',
      text: {
        da: `Fristen er ${String(Math.max(0, days))} dage; ${regime === 'full' ? `loven kræver mindst ${String(least)}, medmindre det haster og begrundes, eller en forhåndsmeddelelse er gået forud` : `små leverandører har brug for omkring ${String(least)}`}.`,
        en: `The deadline is ${String(Math.max(0, days))} days away; ${regime === 'full' ? `the law asks for at least ${String(least)}, unless it is urgent and reasons are given, or a prior information notice went before` : `small vendors need some ${String(least)}`}.`,
      },
    },
  ];
}

/** Art. 46(1) and udbudsloven § 49(2): divided into lots, or told in the procurement documents why not. */
export function lotsNotes({ tender, regime }: NotedTender): LegalNote[] {
  if (tender.lots.length !== 1 || tender.notDividedReason !== undefined) return [];
  return [
    {
      code: 'not-divided-into-lots',
      article: '46(1)',
      binding: regime === 'full',
      pointer: '/lots',
      text: {
        da: 'Opgaven er ikke delt op i delkontrakter. Del den op, så små leverandører kan være med, eller udfyld »Begrundelse for ikke at opdele« (udbudsloven § 49, stk. 2).',
        en: 'The work is not divided into lots. Divide it so that small vendors can take part, or state the reason for not dividing it (udbudsloven § 49(2)).',
      },
    },
  ];
}
