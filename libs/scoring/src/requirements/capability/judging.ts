import { branchOf } from '../../cpv/branch.js';
import { liesIn, type WorkDigest } from '../../suitability/work-digest.js';
import type { Vendor } from '../../vendor.js';
import type { ReadWords } from '../../words/words.js';
import { findingOf } from '../finding-of.js';
import type { Judging, Statement } from '../requirement-kind.js';
import type { CapabilityAsk } from './ask.js';

type Phrase = readonly (readonly string[])[];

export const capabilityJudging: Judging<CapabilityAsk> = (ask, _lot, { readWords }) => {
  const branches = (ask.cpv ?? []).map((code) => branchOf(code));
  const phrases = (ask.words ?? []).flatMap((text) => phraseOf(text, readWords));
  const items = branches.length + phrases.length;
  return ({ vendor, digest, statements }) => {
    let shown = 0;
    for (const branch of branches) if (branch !== undefined && worksIn(vendor, digest, branch)) shown += 1;
    for (const phrase of phrases) if (statements().some((one) => says(one, phrase))) shown += 1;
    const share = items === 0 ? 1 : shown / items;
    return { finding: findingOf(share, vendor, 'capabilities'), share };
  };
};

/** The stems of each word; a phrase without words asks for nothing. */
function phraseOf(text: string, readWords: ReadWords): Phrase[] {
  const words = readWords(text);
  return words.length === 0 ? [] : [words.map(({ stems }) => stems)];
}

const says = ({ stems }: Statement, phrase: Phrase): boolean =>
  phrase.every((word) => word.some((stem) => stems.has(stem)));

function worksIn({ capabilities }: Vendor, { works }: WorkDigest, branch: string): boolean {
  const branches = [branch];
  return (
    works.some((work) => liesIn(work, branches)) ||
    capabilities.some(({ cpv }) => cpv.some((code) => branchOf(code)?.startsWith(branch)))
  );
}
