import type { Addition } from '../../advice/addition.js';
import { liesInBranch } from '../../cpv/branch.js';
import { eachAndAll } from '../each-and-all.js';
import type { Lacking } from '../requirement-kind.js';
import type { CapabilityAsk } from './ask.js';

/** Branches and phrases that neither a capability nor a reference shows. */
export function capabilityToAdd({ ask, vendor, context }: Lacking<CapabilityAsk>): Addition[] {
  const { capabilities, references } = vendor;
  const codes = [...capabilities, ...references].flatMap(({ cpv }) => cpv);
  const branches = (ask.cpv ?? []).filter((branch) => !codes.some((code) => liesInBranch(code, branch)));
  const phrases = (ask.words ?? []).filter((phrase) => {
    const words = context.readWords(phrase);
    return (
      words.length > 0 &&
      !context
        .statements()
        .some(({ stems }) => words.every((word) => word.stems.some((stem) => stems.has(stem))))
    );
  });
  const missing = [
    ...branches.sort().map((branch) => ({ cpv: [branch], words: [] })),
    ...phrases.sort().map((phrase) => ({ cpv: [], words: [phrase] })),
  ];
  return eachAndAll(missing).map((parts) => ({
    fact: 'capability',
    cpv: parts.flatMap(({ cpv }) => cpv),
    words: parts.flatMap(({ words }) => words),
  }));
}
