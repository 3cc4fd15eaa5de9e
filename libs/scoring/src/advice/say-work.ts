import type { Language, Sentence } from '../answer.js';
import { cpvCalled } from '../cpv/cpv-called.js';
import { fullCode } from '../cpv/full-code.js';
import { priced } from '../requirements/priced.js';
import type { Lookup } from '../requirements/requirement-kind.js';
import { counted, listed } from '../sentence.js';
import type { WorkShown } from './addition.js';

/** References that a vendor would add. */
export function sayReferences(count: number, work: WorkShown, lookup: Lookup): Sentence {
  const [da, en] = [describe(work, lookup, 'da'), describe(work, lookup, 'en')];
  return {
    da: `Tilføj ${counted(count, 'reference', 'referencer')}${spaced(da)}, hvis I har ${count === 1 ? 'den' : 'dem'}.`,
    en: `Add ${counted(count, 'reference', 'references')}${spaced(en)} if you have ${count === 1 ? 'it' : 'them'}.`,
  };
}

/** Details that a vendor would state on references that are there. */
export function sayDetails(titles: Sentence, work: WorkShown, lookup: Lookup): Sentence {
  const [da, en] = [describe(work, lookup, 'da'), describe(work, lookup, 'en')];
  return {
    da: `Udfyld det, der mangler på ${titles.da}, hvis arbejdet er${spaced(da)}.`,
    en: `Complete what is missing on ${titles.en} if the work is${spaced(en)}.`,
  };
}

/** A branch as a sentence shows it: `CPV 85312400 »Velfærdsydelser …«`. */
export function branchCalled(branch: string, lookup: Lookup): Sentence {
  const code = fullCode(branch);
  const name = lookup.cpvName?.(code);
  const names = name && { [code]: name };
  return { da: `CPV ${cpvCalled(code, names, 'da')}`, en: `CPV ${cpvCalled(code, names, 'en')}` };
}

function describe(work: WorkShown, lookup: Lookup, language: Language): string {
  return listed(
    PARTS.flatMap((part) => part(work, lookup)?.[language] ?? []),
    language,
  );
}

/** What the work is to be like, each by itself. */
const PARTS: readonly ((work: WorkShown, lookup: Lookup) => Sentence | undefined)[] = [
  ({ cpv }, lookup) => {
    if (cpv === undefined) return undefined;
    const { da, en } = branchCalled(cpv, lookup);
    return { da: `inden for ${da}`, en: `within ${en}` };
  },
  ({ value }) =>
    value && { da: `på mindst ${priced(value, 'da')}`, en: `worth at least ${priced(value, 'en')}` },
  ({ withinYears }) =>
    withinYears === undefined
      ? undefined
      : {
          da: withinYears === 1 ? 'fra det seneste år' : `fra de seneste ${String(withinYears)} år`,
          en: withinYears === 1 ? 'from the past year' : `from the past ${String(withinYears)} years`,
        },
  ({ evidenceLevel }) =>
    evidenceLevel === undefined
      ? undefined
      : {
          da: `dokumenteret på mindst niveau ${String(evidenceLevel)}`,
          en: `documented at level ${String(evidenceLevel)} or above`,
        },
  ({ verified }) => verified && { da: 'bekræftet af kunden', en: 'confirmed by the buyer of that work' },
];

const spaced = (text: string): string => (text === '' ? '' : ` ${text}`);
