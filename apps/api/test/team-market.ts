import { expect } from '@jest/globals';
import type { Answer, Caller, House } from './house.js';

export interface Tender {
  readonly id: string;
  readonly version: number;
  readonly lots: readonly {
    readonly id: string;
    readonly requirements: readonly { readonly id: string }[];
  }[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

const profile = (headcount: number, openToTeams: boolean) => ({
  kind: 'social-enterprise',
  legalForm: 'association',
  description: 'Vi driver besøgsvenner og fællesspisning for ældre, der bor alene.',
  language: 'da',
  headcount,
  openToTeams,
  capabilities: [{ cpv: ['85312000'], text: 'Besøgsvenner og fællesspisning mod ensomhed' }],
  areas: ['0751'],
  certificates: [],
  targetGroups: ['older-people'],
  complete: ['capacity', 'certificates'],
});

const tenderOf = (buyerId: string) => ({
  buyerId,
  title: 'Fælles hverdag (fiktivt)',
  description: 'Pilot mod ensomhed blandt ældre, der bor alene.',
  language: 'da',
  procedure: 'light-regime',
  submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
  lots: [
    {
      title: 'Besøgsvenner mod ensomhed',
      description: 'Frivillige besøgsvenner til ældre, der bor alene.',
      mainCpv: '85312000',
      additionalCpv: [],
      areas: ['0751'],
      beneficiaries: ['older-people'],
      requirements: [{ kind: 'capacity', mandatory: true, ask: { headcount: 15 } }],
    },
  ],
});

/** The body of an answer that has to have this status. */
export async function body<T>(answer: Promise<Answer>, status = 200): Promise<T> {
  const given = await answer;
  expect({ status: given.status, body: given.body }).toEqual({ status, body: expect.anything() });
  return given.body;
}

export const etag = (tag: string) => ({ 'if-match': tag });

export const contactOf = ({ email }: Caller) => ({ name: 'Ada Holm', email });

/** A vendor with so many employees that is open to teams, or not. */
export async function aVendor(house: House, headcount: number, openToTeams = true): Promise<Caller> {
  const vendor = await house.aVendor();
  const path = `/v1/vendors/${vendor.organisationId}/profile`;
  await body(vendor.call('PUT', path, profile(headcount, openToTeams), etag('"0"')));
  return vendor;
}

/** A published tender for which no vendor of fewer than fifteen employees is eligible alone. */
export async function aTender(officer: Caller): Promise<Tender> {
  const draft = await body<Tender>(
    officer.call('POST', '/v1/tenders', tenderOf(officer.organisationId)),
    201,
  );
  return body(officer.call('POST', `/v1/tenders/${draft.id}/publish`, undefined, etag(`"${draft.version}"`)));
}
