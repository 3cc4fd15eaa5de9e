import type { Language, ScorePart, Sentence } from './answer.js';
import { areaCode, areasAbove } from './area.js';
import { cited, citedReferences, titlesOf } from './cited.js';
import { branchesOf } from './cpv/branch.js';
import { cpvCalled } from './cpv/cpv-called.js';
import { fullCode } from './cpv/full-code.js';
import { type Family, type LotTerm, termText } from './profile/term.js';
import type { Reading } from './reading.js';
import { nameIn } from './requirements/term-names.js';
import { listed, quoted } from './sentence.js';

type Explained = Pick<ScorePart, 'evidence' | 'sources' | 'explanation'>;

const MOST_WORDS = 8;

/** The narrowest branches that both name, and the capabilities and references that lie in them. */
export function explainCpv(reading: Reading): Explained {
  const branches = narrowest(
    sharedTerms('cpv', reading.lot.terms, reading).map(({ surface }) => surface),
    (wide, narrow) => narrow.startsWith(wide),
  );
  if (branches.length === 0) {
    return nothing({ da: 'Ingen fælles CPV-gren.', en: 'No CPV branch in common.' });
  }
  const { vendor } = reading.vendor;
  const sources = [...vendor.capabilities, ...vendor.references]
    .filter(({ cpv }) => cpv.flatMap(branchesOf).some((branch) => branches.includes(branch)))
    .map(({ id }) => id)
    .sort();
  const evidence = branches.map(fullCode);
  const called = (language: Language): string =>
    listed(
      evidence.map((code) => cpvCalled(code, reading.lot.lot.cpvNames, language)),
      language,
    );
  return withSources(reading, sources, {
    evidence,
    explanation: { da: `Fælles CPV: ${called('da')}`, en: `CPV in common: ${called('en')}` },
  });
}

/** The lot's words that the profile holds, whole or by a part of a compound, the most telling first, and where they stand. */
export function explainWords(reading: Reading): Explained {
  const found = sharedTerms('words', reading.lot.terms, reading).sort(moreTelling);
  const evidence = [...new Set(found.map(({ surface }) => surface))].slice(0, MOST_WORDS);
  if (evidence.length === 0) return nothing({ da: 'Ingen fælles ord.', en: 'No words in common.' });
  const stems = found
    .filter(({ surface }) => evidence.includes(surface))
    .map(({ key }) => termText('words', key) ?? '');
  const sources = reading.vendor
    .statements()
    .filter((statement) => stems.some((stem) => statement.stems.has(stem) || statement.parts.has(stem)))
    .map(({ id }) => id)
    .sort();
  return withSources(reading, sources, {
    evidence,
    explanation: {
      da: `Fælles ord eller dele af ord: ${quotedAll(evidence, 'da')}`,
      en: `Words or parts of words in common: ${quotedAll(evidence, 'en')}`,
    },
  });
}

/** The narrowest places of the lot in which the vendor has worked, and the references that say so. */
export function explainPlace(reading: Reading): Explained {
  const { lot, relevance } = reading;
  const shared = relevance === 0 ? [] : sharedTerms('place', lot.refinements, reading);
  const places = narrowest(
    shared.map(({ surface }) => surface),
    (wide, narrow) => narrow.startsWith(`${wide}/`),
  );
  if (places.length === 0) {
    return nothing({
      da: 'Ingen referencer fra leveringsstedet eller omegnen.',
      en: 'No references from the place of delivery or around it.',
    });
  }
  const { references } = reading.vendor.vendor;
  const sources = references
    .filter(({ areas }) => areas.flatMap(areasAbove).some((area) => places.includes(area)))
    .map(({ id }) => id)
    .sort();
  const evidence = places.map(areaCode);
  const called = (language: Language): string =>
    listed(
      evidence.map((code) => nameIn(lot.lot.areaNames, code)[language]),
      language,
    );
  const titles = titlesOf(sources, reading.vendor.vendor);
  return {
    evidence,
    sources,
    explanation: {
      da: `Har løst opgaver i ${called('da')}: ${citedReferences(titles, 'da')}.`,
      en: `Has done work in ${called('en')}: ${citedReferences(titles, 'en')}.`,
    },
  };
}

const nothing = (explanation: Sentence): Explained => ({ evidence: [], sources: [], explanation });

/** Ends the sentence with where in the profile the evidence stands; words may stand in the vendor's name alone. */
function withSources(
  { vendor }: Reading,
  sources: readonly string[],
  { evidence, explanation }: Pick<Explained, 'evidence' | 'explanation'>,
): Explained {
  const { da, en } = cited(sources, vendor.vendor);
  return {
    evidence,
    sources,
    explanation:
      sources.length === 0
        ? { da: `${explanation.da}.`, en: `${explanation.en}.` }
        : { da: `${explanation.da}; fra ${da}.`, en: `${explanation.en}; from ${en}.` },
  };
}

/** Each once, without those that hold another one. */
function narrowest(all: readonly string[], holds: (wide: string, narrow: string) => boolean): string[] {
  const distinct = [...new Set(all)];
  return distinct.filter((one) => !distinct.some((other) => other !== one && holds(one, other)));
}

const quotedAll = (words: readonly string[], language: Language): string =>
  listed(
    words.map((word) => quoted(word, language)),
    language,
  );

const moreTelling = (a: LotTerm, b: LotTerm): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);

const sharedTerms = (wanted: Family, terms: readonly LotTerm[], { vendor }: Reading): LotTerm[] =>
  terms.filter(({ family, key }) => family === wanted && vendor.impacts.has(key));
