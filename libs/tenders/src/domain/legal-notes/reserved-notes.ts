import { mayBeReservedUnder77 } from '#reference';
import type { LegalNote } from './legal-note.js';
import { requirementsOf, type NotedLot, type NotedTender } from './noted-tender.js';

/** Art. 20 and art. 77: what a reserved procedure needs. They bind in every regime in which they are used. */
export function reservedNotes(noted: NotedTender): LegalNote[] {
  return requirementsOf(noted, 'reserved').flatMap(({ requirement, pointer, lot, place }) => {
    const { article } = requirement.ask as { readonly article: '20' | '77' };
    const wished = requirement.mandatory
      ? []
      : [note('reserved-not-mandatory', article, `${pointer}/mandatory`, NOT_MANDATORY)];
    return article === '20'
      ? [...wished, note('reserved-20-conditions', '20', pointer, CONDITIONS_20)]
      : [
          ...wished,
          note('reserved-77-conditions', '77(2)', pointer, CONDITIONS_77),
          ...lotNotesOn77(lot, place),
        ];
  });
}

function lotNotesOn77(lot: NotedLot, place: string): LegalNote[] {
  return [
    ...(lot.mainCpv !== undefined && !mayBeReservedUnder77(lot.mainCpv)
      ? [note('reserved-77-service', '77(1)', `${place}/mainCpv`, SERVICE_77)]
      : []),
    ...(isOverThreeYears(lot)
      ? [note('reserved-77-duration', '77(3)', `${place}/contractEnd`, DURATION_77)]
      : []),
  ];
}

const note = (code: string, article: string, pointer: string, text: LegalNote['text']): LegalNote => ({
  code,
  article,
  binding: true,
  pointer,
  text,
});

/** From its first day to the last, three years at most. */
function isOverThreeYears({ contractStart, contractEnd }: NotedLot): boolean {
  if (contractStart === undefined || contractEnd === undefined) return false;
  const limit = `${String(Number(contractStart.slice(0, 4)) + 3).padStart(4, '0')}${contractStart.slice(4)}`;
  return contractEnd >= limit;
}

const NOT_MANDATORY = {
  da: 'En reservation er en betingelse for at deltage og kan ikke være et ønske. Gør kravet ufravigeligt.',
  en: 'A reservation is a condition of taking part and cannot be a wish. Make the requirement mandatory.',
};
const CONDITIONS_20 = {
  da: 'Forbeholdt efter artikel 20: beskyttede værksteder og virksomheder, hvis hovedformål er integration, eller beskyttede beskæftigelsesprogrammer; mindst 30 % af medarbejderne skal være handicappede eller ugunstigt stillede. Bekendtgørelsen skal henvise til artiklen.',
  en: 'Reserved under article 20: sheltered workshops and operators whose main aim is integration, or sheltered employment programmes; at least 30 % of the employees must be disabled or disadvantaged workers. The call for competition must refer to the article.',
};
const CONDITIONS_77 = {
  da: 'Forbeholdt efter artikel 77: deltageren skal opfylde alle fire betingelser i stk. 2, litra a)-d), og må ikke have fået en sådan kontrakt af jer inden for de seneste tre år. Bekendtgørelsen skal henvise til artiklen.',
  en: 'Reserved under article 77: the participant must meet all four conditions of paragraph 2(a) to (d) and may not have won such a contract from you within the past three years. The call for competition must refer to the article.',
};
const SERVICE_77 = {
  da: 'Artikel 77 gælder kun for bestemte sundheds-, social-, uddannelses- og kulturydelser, og delkontraktens hovedkode er ikke en af dem.',
  en: 'Article 77 covers only certain health, social, educational and cultural services, and the main code of the lot is none of them.',
};
const DURATION_77 = {
  da: 'En kontrakt efter artikel 77 må højst løbe i tre år.',
  en: 'A contract under article 77 may run for three years at most.',
};
