import type { LegalNote } from './legal-note.js';
import { lotsOf, type NotedTender } from './noted-tender.js';

/** Ways in which a seat or a branch in the area is asked for. */
const SEAT = [
  /\b(?:hjemmehørende|hjemsted|hovedsæde|sæde|forretningssted|afdeling|lokalkontor|kontor)\b[^.]{0,60}\b(?:i|inden for)\b[^.]{0,30}\b(?:kommune|kommunen|regionen|området|byen)\b/iu,
  /\blokal(?:t|e)?\s+(?:forankret\s+)?(?:firma|virksomhed|leverandør|tilstedeværelse|adresse)/iu,
  /\b(?:seat|registered office|headquarters|branch|local office|established)\b[^.]{0,60}\b(?:in|within)\b[^.]{0,30}\b(?:municipality|region|area|city)\b/iu,
  /\blocal\s+(?:company|vendor|supplier|presence)\b/iu,
];

/** Court of Justice, C-436/20 (ASADE), and art. 18(1): delivering in a place may be asked for, being established there may not. */
export function seatNotes(noted: NotedTender): LegalNote[] {
  const texts = [
    [noted.tender.description, '/description'] as const,
    ...lotsOf(noted).map(([lot, place]) => [lot.description, `${place}/description`] as const),
  ];
  return texts
    .filter(([text]) => SEAT.some((pattern) => pattern.test(text)))
    .map(([, pointer]) => ({
      code: 'seat-instead-of-delivery',
      article: 'C-436/20',
      binding: true,
      pointer,
      text: {
        da: 'Teksten ser ud til at kræve, at leverandøren hører til i området. Kræv i stedet, at den kan levere dér.',
        en: 'The text seems to ask that the vendor is established in the area. Ask instead that it can deliver there.',
      },
    }));
}
