import type { Sentence } from '../answer.js';
import type { Lot } from '../lot.js';
import { namesOf } from '../requirements/asked-items.js';
import { counted, listedApart } from '../sentence.js';
import type { Judgement, LotPart, NamedJudgement } from './lot-part.js';

const NEUTRAL_WEIGHT = 3;

/** Desired requirements by the weight that the buyer gave each. */
export function desiredPart({ requirements }: Lot): LotPart | undefined {
  const desired = requirements
    .map(({ id, mandatory, weight = NEUTRAL_WEIGHT }, place) => ({ id, mandatory, weight, place }))
    .filter(({ mandatory }) => !mandatory)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (desired.length === 0) return undefined;
  const total = desired.reduce((sum, { weight }) => sum + weight, 0);
  return {
    share: (_facts, _slot, judgements) =>
      desired.reduce((sum, { weight, place }) => sum + weight * (judgements[place]?.share ?? 0), 0) / total,
    explain: ({ judgements }) => {
      const found = desired.flatMap(({ id, place }) => {
        const judgement = judgements[place];
        return judgement === undefined ? [] : [{ id, ...judgement }];
      });
      const met = found.filter(({ finding }) => finding === 'met');
      return { evidence: met.map(({ id }) => id), sources: [], explanation: explained(met, found) };
    },
  };
}

/** Each of the others by what it counts: some of its weight, or nothing as long as it is open or because it is not met. */
const OTHERS: readonly (readonly [Sentence, (judgement: Judgement) => boolean])[] = [
  [{ da: 'delvist', en: 'in part' }, ({ finding, share }) => finding !== 'met' && share > 0],
  [{ da: 'uafklaret', en: 'open' }, ({ finding, share }) => finding === 'unknown' && share === 0],
  [{ da: 'ikke opfyldt', en: 'not met' }, ({ finding, share }) => finding === 'unmet' && share === 0],
];

function explained(met: readonly NamedJudgement[], all: readonly NamedJudgement[]): Sentence {
  const others = OTHERS.flatMap(([said, is]) => {
    const names = namesOf(all.filter(is), listedApart);
    return names.da === '' ? [] : [{ da: `; ${said.da}: ${names.da}`, en: `; ${said.en}: ${names.en}` }];
  });
  const names = namesOf(met, listedApart);
  const of = {
    da: counted(all.length, 'ønsket krav', 'ønskede krav'),
    en: counted(all.length, 'desired requirement', 'desired requirements'),
  };
  return {
    da: `Opfylder ${met.length === 0 ? 'ingen' : String(met.length)} af ${of.da}${met.length === 0 ? '' : `: ${names.da}`}${others.map(({ da }) => da).join('')}.`,
    en: `Meets ${met.length === 0 ? 'none' : String(met.length)} of ${of.en}${met.length === 0 ? '' : `: ${names.en}`}${others.map(({ en }) => en).join('')}.`,
  };
}
