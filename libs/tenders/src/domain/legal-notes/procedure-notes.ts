import type { LegalNote } from './legal-note.js';
import type { NotedTender } from './noted-tender.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days from the notice: arts. 27(1) and (4) (electronic), 28(1), 29(1), 30(1), 31(1). */
const LEAST_DAYS = 30;
/** Where the law sets no number: what a small vendor needs to write a response. A rule of thumb of ours. */
const ENOUGH_DAYS = 14;
/** Words by which a description gives the reason for one lot. */
const SAYS_WHY_ONE_LOT = /delaftale|opdel|\blots?\b|\bdivid/iu;

/** Art. 47(1) and the articles of the procedures: enough time to respond. */
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
        da: `Fristen er ${String(Math.max(0, days))} dage; ${regime === 'full' ? `loven kræver mindst ${String(least)}, medmindre det haster og begrundes` : `små leverandører har brug for omkring ${String(least)}`}.`,
        en: `The deadline is ${String(Math.max(0, days))} days away; ${regime === 'full' ? `the law asks for at least ${String(least)}, unless it is urgent and reasons are given` : `small vendors need some ${String(least)}`}.`,
      },
    },
  ];
}

/** Art. 46(1): divided into lots, or the main reasons why not. */
export function lotsNotes({ tender, regime }: NotedTender): LegalNote[] {
  if (tender.lots.length !== 1 || SAYS_WHY_ONE_LOT.test(tender.description)) return [];
  return [
    {
      code: 'not-divided-into-lots',
      article: '46(1)',
      binding: regime === 'full',
      pointer: '/lots',
      text: {
        da: 'Opgaven er ikke delt op i delaftaler. Del den op, så små leverandører kan være med, eller skriv i beskrivelsen, hvorfor ikke.',
        en: 'The work is not divided into lots. Divide it so that small vendors can take part, or write in the description why not.',
      },
    },
  ];
}
