import type { Language, Sentence } from '../answer.js';
import { startConditions } from '../requirements/availability/start.js';
import type { Lookup } from '../requirements/requirement-kind.js';
import { lowered } from '../requirements/term-names.js';
import { listed } from '../sentence.js';
import type { Addition } from './addition.js';

/** The start and the times of the week that a vendor would state. */
export function sayAvailability(
  { from, noticeDays, times }: Extract<Addition, { fact: 'availability' }>,
  lookup: Lookup,
): Sentence {
  const starts = startConditions({
    ...(from === undefined ? {} : { startBy: from }),
    ...(noticeDays === undefined ? {} : { withinDays: noticeDays }),
  });
  const named = (language: Language): string =>
    listed(
      [
        ...starts.map(({ name }) => name[language]),
        ...times.map((time) => {
          const { da, en } = lowered(lookup.termName?.('service-times', time) ?? { da: time, en: time });
          return language === 'da' ? `betjening ${da}` : `service ${en}`;
        }),
      ],
      language,
    );
  return {
    da: `Oplys under tilgængelighed, at I kan tilbyde ${named('da')}, hvis I kan.`,
    en: `State under availability that you can offer ${named('en')}, if you can.`,
  };
}
