import type { AskedFact, Sentence } from '#scoring';

/** How many of the relevant lots ask for a fact that the profile does not state. */
export function sayAsked({ label, open, mandatory }: AskedFact, relevantLots: number): Sentence {
  const { da, en } = label;
  const [some, all] = [String(open), String(relevantLots)];
  return {
    da: `${da}: ${some} af ${all} relevante opslag spørger til noget, som profilen ikke siger${must(mandatory, 'da')}.`,
    en: `${en}: ${some} of ${all} relevant lots ask for something that the profile does not say${must(mandatory, 'en')}.`,
  };
}

function must(lots: number, language: 'da' | 'en'): string {
  if (lots === 0) return '';
  return language === 'da'
    ? `; i ${String(lots)} af dem er det et ufravigeligt krav`
    : `; in ${String(lots)} of them it is mandatory`;
}
