import type { World } from '../world.js';

const DAY_MS = 86_400_000;

export interface Tender {
  readonly id: string;
  readonly version: number;
  readonly lots: readonly {
    readonly id: string;
    readonly requirements: readonly { readonly id: string }[];
  }[];
}

export const tenderOf = (buyerId: string) => ({
  buyerId,
  title: 'Fælles hverdag (fiktivt)',
  description: 'Pilot mod ensomhed blandt ældre, der bor alene.',
  language: 'da',
  procedure: 'light-regime',
  submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
  lots: [
    {
      title: 'Besøgsvenner',
      description: 'Frivillige besøgsvenner til ældre, der bor alene.',
      mainCpv: '85312000',
      areas: ['0751'],
      beneficiaries: ['older-people'],
      requirements: [{ kind: 'capacity', mandatory: true, ask: { headcount: 5 } }],
    },
  ],
});

/** A draft of the own buyer. */
export const aDraft = (world: World): Promise<Tender> =>
  world.as<Tender>('officer', 'POST', '/v1/tenders', tenderOf(world.buyerId));

/** A published tender of the own buyer. */
export async function aPublishedTender(world: World): Promise<Tender> {
  const { id, version } = await aDraft(world);
  return world.as<Tender>('officer', 'POST', `/v1/tenders/${id}/publish`, undefined, `"${version}"`);
}

/** What changes a tender: its id, and the version that is changed. */
export const changing = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  params: { id },
  headers: { 'if-match': `"${version}"` },
});
