import type { Sentence } from '../answer.js';
import type { Lot } from '../lot.js';
import { namesOf } from '../requirements/asked-items.js';
import { isUndisclosed } from '../requirements/find-kind.js';
import { shutsOut } from '../requirements/judge.js';
import { counted as numbered, listedApart } from '../sentence.js';
import type { Judgement, LotPart, NamedJudgement } from './lot-part.js';

const NEUTRAL_WEIGHT = 3;

/**
 * Desired requirements by the weight that the buyer gave each. One that rests on figures that buyers are not shown counts where it
 * is met, and no share of it does, since the share would tell the figure.
 */
export function desiredPart({ requirements }: Lot): LotPart | undefined {
  const desired = requirements
    .map((requirement, place) => {
      const { id, mandatory, weight = NEUTRAL_WEIGHT } = requirement;
      return { id, mandatory, weight, place, wholly: isUndisclosed(requirement) };
    })
    .filter(({ mandatory }) => !mandatory)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (desired.length === 0) return undefined;
  const total = desired.reduce((sum, { weight }) => sum + weight, 0);
  return {
    share: (_facts, _slot, judgements) =>
      desired.reduce((sum, { weight, place, wholly }) => {
        const judgement = judgements[place];
        return judgement === undefined ? sum : sum + weight * counted(judgement, wholly);
      }, 0) / total,
    explain: ({ judgements }) => {
      const found = desired.flatMap(({ id, place, wholly }) => {
        const judgement = judgements[place];
        return judgement === undefined ? [] : [{ id, ...judgement, share: counted(judgement, wholly) }];
      });
      const met = found.filter(({ finding }) => finding === 'met');
      return { evidence: met.map(({ id }) => id), sources: [], explanation: explained(met, found) };
    },
  };
}

const counted = ({ finding, share }: Judgement, wholly: boolean): number =>
  wholly ? Number(finding === 'met') : share;

/** Each of the others by what it counts: some of its weight, or nothing as long as it is open or because it is not met. */
const OTHERS: readonly (readonly [Sentence, (judgement: Judgement) => boolean])[] = [
  [{ da: 'delvist', en: 'in part' }, ({ finding, share }) => finding !== 'met' && share > 0],
  [{ da: 'uafklaret', en: 'open' }, ({ finding, share }) => finding === 'unknown' && share === 0],
  [{ da: 'ikke opfyldt', en: 'not met' }, ({ finding, share }) => shutsOut(finding) && share === 0],
];

function explained(met: readonly NamedJudgement[], all: readonly NamedJudgement[]): Sentence {
  const others = OTHERS.flatMap(([said, is]) => {
    const names = namesOf(all.filter(is), listedApart);
    return names.da === '' ? [] : [{ da: `; ${said.da}: ${names.da}`, en: `; ${said.en}: ${names.en}` }];
  });
  const names = namesOf(met, listedApart);
  const of = {
    da: numbered(all.length, 'ønsket krav', 'ønskede krav'),
    en: numbered(all.length, 'desired requirement', 'desired requirements'),
  };
  return {
    da: `Opfylder ${met.length === 0 ? 'ingen' : String(met.length)} af ${of.da}${met.length === 0 ? '' : `: ${names.da}`}${others.map(({ da }) => da).join('')}.`,
    en: `Meets ${met.length === 0 ? 'none' : String(met.length)} of ${of.en}${met.length === 0 ? '' : `: ${names.en}`}${others.map(({ en }) => en).join('')}.`,
  };
}
