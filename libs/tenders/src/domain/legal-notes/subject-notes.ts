import type { LegalNote } from './legal-note.js';
import { requirementsOf, type NotedTender } from './noted-tender.js';

/** Kinds that ask for work in CPV branches. */
const KINDS_WITH_CPV = ['capability', 'reference', 'evidence'] as const;

/** Arts. 58(1) and 67(3): what is asked for must be linked to what is bought. */
export const subjectNotes = (noted: NotedTender): LegalNote[] => [
  ...KINDS_WITH_CPV.flatMap((kind) => foreignBranches(noted, kind)),
  ...foreignGroups(noted),
];

function foreignBranches(noted: NotedTender, kind: (typeof KINDS_WITH_CPV)[number]): LegalNote[] {
  return requirementsOf(noted, kind).flatMap(({ requirement, pointer, lot }) => {
    const own = new Set([lot.mainCpv ?? '', ...lot.additionalCpv].filter(Boolean).map(division));
    const { cpv = [] } = requirement.ask as { readonly cpv?: readonly string[] };
    const foreign = cpv.filter((code) => !own.has(division(code)));
    if (own.size === 0 || foreign.length === 0 || foreign.length < cpv.length) return [];
    return {
      code: 'requirement-not-linked',
      article: '58(1)',
      binding: noted.regime === 'full',
      pointer: `${pointer}/ask/cpv`,
      text: {
        da: `Kravet gælder CPV ${foreign.join(', ')}, som ligger uden for det, der købes. Et krav skal hænge sammen med kontraktens genstand.`,
        en: `The requirement is about CPV ${foreign.join(', ')}, which lies outside what is bought. A requirement must be linked to the subject matter of the contract.`,
      },
    };
  });
}

function foreignGroups(noted: NotedTender): LegalNote[] {
  return requirementsOf(noted, 'social-purpose').flatMap(({ requirement, pointer, lot }) => {
    const own = new Set<string>([...lot.beneficiaries, ...(noted.tender.beneficiaries ?? [])]);
    const { targetGroups = [] } = requirement.ask as { readonly targetGroups?: readonly string[] };
    if (targetGroups.every((group) => own.has(group))) return [];
    return {
      code: 'target-group-not-linked',
      article: '67(3)',
      binding: noted.regime === 'full',
      pointer: `${pointer}/ask/targetGroups`,
      text: {
        da: 'Der kræves kendskab til en målgruppe, som ikke er blandt dem, opgaven er for. Nævn den blandt målgrupperne, eller lad kravet falde.',
        en: 'Knowledge of a target group is asked for that is not among those the work is for. Name it among the beneficiaries, or drop the demand.',
      },
    };
  });
}

/** The first two digits. */
const division = (code: string): string => code.slice(0, 2);
