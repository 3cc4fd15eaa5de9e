import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MergeCount, MergeForecast, MergeRefusal, VendorMergePlan } from '../domain/vendor-merge.js';
import {
  carryClaims,
  carryInvitations,
  carryKeys,
  carryMembers,
  countPeople,
  type PeopleOf,
} from '../persistence/carry-people.js';
import { VendorMergeParts, type VendorMergePart } from './vendor-merge-parts.js';

/** Members, their API keys, invitations and claims of two vendors that become one. */
@Injectable()
export class PeopleMergePart implements VendorMergePart, OnModuleInit {
  readonly name = 'identity';
  readonly tables = ['membership', 'api_key', 'invitation', 'vendor_claim'];

  constructor(private readonly parts: VendorMergeParts) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  async forecast(tx: EntityManager, plan: VendorMergePlan): Promise<MergeForecast> {
    const { keptId, mergedId, members } = plan;
    const staying = { kept: [keptId], merged: [mergedId], both: [keptId, mergedId] }[members];
    const people = await countPeople(tx, plan, staying);
    return {
      counts: countsOf(people),
      collisions: [],
      refusals: claimRefusals(people, plan),
      state: JSON.stringify(people),
    };
  }

  /** Keys and invitations follow the members, so these go first. */
  async carry(tx: EntityManager, plan: VendorMergePlan): Promise<void> {
    await carryMembers(tx, plan);
    await carryKeys(tx, plan);
    await carryInvitations(tx, plan);
    await carryClaims(tx, plan);
  }
}

const countsOf = ({ joining, leaving, keysCarried, keysEnding }: PeopleOf): MergeCount[] => [
  { what: 'members', carried: joining, dropped: leaving },
  { what: 'api-keys', carried: keysCarried, dropped: keysEnding },
];

/** Of a claim whose vendor is verified by the merge, or of two at once, nobody could say what becomes. */
function claimRefusals({ openClaims }: PeopleOf, { verified }: VendorMergePlan): MergeRefusal[] {
  if (openClaims === 0 || (openClaims === 1 && !verified)) return [];
  return [
    { rule: 'claim-open', detail: 'A claim waits on one of these vendors. Approve or reject it first.' },
  ];
}
