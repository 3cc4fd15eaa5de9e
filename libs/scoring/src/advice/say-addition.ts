import type { Language, Sentence } from '../answer.js';
import { areaCode } from '../area.js';
import { titled } from '../cited.js';
import { schemeCalled } from '../requirements/certification/scheme-name.js';
import { priced } from '../requirements/priced.js';
import type { Lookup } from '../requirements/requirement-kind.js';
import { lowered, loweredInDanish } from '../requirements/term-names.js';
import { counted, listed } from '../sentence.js';
import type { ServiceLanguage } from '../vendor.js';
import type { Addition } from './addition.js';
import { sayAvailability } from './say-availability.js';
import { branchCalled, sayDetails, sayReferences } from './say-work.js';

type Names = (language: Language) => readonly string[];

/**
 * What a vendor would do, as a sentence that begins with what must be true for it: nobody is advised to state what is not so.
 *
 * @param lookup what codes are called
 */
export function sayAddition(addition: Addition, lookup: Lookup): Sentence {
  switch (addition.fact) {
    case 'headcount':
      return {
        da: `Oplys, hvor mange I er, hvis I er mindst ${counted(addition.headcount, 'medarbejder', 'medarbejdere')}.`,
        en: `State your headcount if at least ${counted(addition.headcount, 'person works', 'people work')} for you.`,
      };
    case 'turnover':
      return {
        da: `Oplys jeres årlige omsætning, hvis den er mindst ${priced(addition.turnover, 'da')}.`,
        en: `State your yearly turnover if it is at least ${priced(addition.turnover, 'en')}.`,
      };
    case 'certificate':
      return sayCertificate(addition.scheme, lookup);
    case 'areas':
      return inBoth(addition.areas.map(areaCode), lookup.areaName?.bind(lookup), ({ da, en }) => ({
        da: `Tilføj ${da} til leveringsområdet, hvis I kan levere dér.`,
        en: `Add ${en} to your service area if you can deliver there.`,
      }));
    case 'capability':
      return sayCapability(addition, lookup);
    case 'references':
      return sayReferences(addition.count, addition.work, lookup);
    case 'reference-details':
      return sayDetails(
        { da: titled(titlesOf(addition), 'da'), en: titled(titlesOf(addition), 'en') },
        addition.work,
        lookup,
      );
    case 'reservation':
      return RESERVATION[addition.article];
    case 'social-purpose':
      return saySocialPurpose(addition, lookup);
    case 'practices':
      return inBoth(addition.practices, termIn('practices', lookup), ({ da, en }) => ({
        da: `Oplys i profilen eller på en reference, at I arbejder med ${da}, hvis I gør det.`,
        en: `State in your profile or on a reference that you do ${en}, if you do.`,
      }));
    case 'languages':
      return sayLanguages(addition.languages, lookup);
    case 'availability':
      return sayAvailability(addition, lookup);
  }
}

const titlesOf = ({ references }: Extract<Addition, { fact: 'reference-details' }>): string[] =>
  references.map(({ title }) => title);

function sayCertificate(scheme: string, lookup: Lookup): Sentence {
  const name = lookup.termName?.('certificate-schemes', scheme);
  const { da, en } = schemeCalled({ scheme, ...(name === undefined ? {} : { names: { [scheme]: name } }) });
  return {
    da: `Tilføj ${da}, hvis I har et certifikat, der gælder ved fristen; ellers kan det betale sig at overveje det.`,
    en: `Add ${en} if you hold a certificate that is valid at the deadline; otherwise it may be worth considering.`,
  };
}

function sayCapability({ cpv, words }: Extract<Addition, { fact: 'capability' }>, lookup: Lookup): Sentence {
  const named = (language: Language): string =>
    listed(
      [
        ...cpv.map((code) => branchCalled(code, lookup)[language]),
        ...words.map((text) => (language === 'da' ? `»${text}«` : `“${text}”`)),
      ],
      language,
    );
  return {
    da: `Tilføj en kompetence med ${named('da')}, hvis I udfører det arbejde.`,
    en: `Add a capability with ${named('en')} if you do that work.`,
  };
}

const RESERVATION: Readonly<Record<'20' | '77', Sentence>> = {
  '20': {
    da: 'Oplys under reservation, at I er beskyttet værksted, virksomhed med integration som hovedformål eller beskyttet program med mindst 30 % handicappede eller dårligt stillede arbejdstagere, hvis I er det (artikel 20).',
    en: 'State under reservation that you are a sheltered workshop, an operator whose main aim is integration or a sheltered programme with at least 30 % disabled or disadvantaged workers, if you are (article 20).',
  },
  '77': {
    da: 'Oplys under reservation, om I opfylder alle fire betingelser i artikel 77, stk. 2, litra a-d, hvis I gør det.',
    en: 'State under reservation that you meet all four conditions of article 77(2)(a) to (d), if you do.',
  },
};

function saySocialPurpose(
  { targetGroups, purposes }: Extract<Addition, { fact: 'social-purpose' }>,
  lookup: Lookup,
): Sentence {
  const groupOf = termIn('target-groups', lookup);
  const purposeOf = termIn('social-purposes', lookup);
  const named = (language: Language): string =>
    listed(
      [
        ...targetGroups.map((code) => {
          const { da, en } = lowered(groupOf(code) ?? { da: code, en: code });
          return language === 'da' ? `arbejde med ${da}` : `work with ${en}`;
        }),
        ...purposes.map((code) => {
          const { da, en } = purposeOf(code) ?? { da: code, en: code };
          return language === 'da' ? `formålet »${da}«` : `the purpose “${en}”`;
        }),
      ],
      language,
    );
  return {
    da: `Tilføj ${named('da')} i profilen, hvis det passer på jer.`,
    en: `Add ${named('en')} to your profile if that is true of you.`,
  };
}

function sayLanguages(languages: readonly ServiceLanguage[], lookup: Lookup): Sentence {
  const nameOf = termIn('spoken-languages', lookup);
  const named: Names = (language) =>
    languages.map(({ code, level }) => {
      const name = loweredInDanish(nameOf(code) ?? { da: code, en: code })[language];
      if (level === undefined) return name;
      return `${name} (${language === 'da' ? 'mindst' : 'at least'} ${level.toUpperCase()})`;
    });
  return {
    da: `Tilføj ${listed(named('da'), 'da')} til sprogene i profilen, hvis I kan betjene borgere på det.`,
    en: `Add ${listed(named('en'), 'en')} to the languages in your profile if you can serve people in it.`,
  };
}

const termIn =
  (vocabulary: string, lookup: Lookup) =>
  (code: string): Sentence | undefined =>
    lookup.termName?.(vocabulary, code);

/** A sentence about several codes by their names. */
function inBoth(
  codes: readonly string[],
  nameOf: ((code: string) => Sentence | undefined) | undefined,
  say: (names: Sentence) => Sentence,
): Sentence {
  const named: Names = (language) =>
    codes.map((code) => (nameOf?.(code) ?? { da: code, en: code })[language]);
  return say({ da: listed(named('da'), 'da'), en: listed(named('en'), 'en') });
}
