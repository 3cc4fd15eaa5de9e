import { Injectable } from '@nestjs/common';
import { organisationsByIds, type Organisation } from '#identity';
import { databaseInstant } from '#platform';
import { LotEntity, TenderEntity } from '#tenders';
import { In, type EntityManager } from 'typeorm';
import { competitionWarnings } from './domain/competition-warnings.js';
import type { Contact } from './domain/content.js';
import type { Partner, PartnerInvitation } from './domain/partnership.js';
import type { PartnershipTerms } from './domain/partnership-terms.js';
import { stateAt } from './domain/state-at.js';
import { nameForLead } from './name-for-lead.js';
import { OtherParts } from './other-parts.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import { contentVersions } from './persistence/content-versions.query.js';
import { ResponseVault } from './response-vault.js';

/** What rows of partnerships are shown with. */
interface Around {
  readonly now: Date;
  readonly tenders: ReadonlyMap<string, TenderEntity>;
  readonly vendors: ReadonlyMap<string, Organisation>;
  readonly contentVersions: ReadonlyMap<string, number>;
}

/** Partnerships as each of their two sides sees them. */
@Injectable()
export class PartnershipReader {
  constructor(
    private readonly vault: ResponseVault,
    private readonly otherParts: OtherParts,
  ) {}

  async forLead(tx: EntityManager, rows: readonly PartnershipEntity[]): Promise<Partner[]> {
    const around = await this.around(tx, rows);
    return inTurn(rows, async (row) => {
      const terms = await this.vault.openTerms(tx, row);
      return {
        ...sharedOf(row, terms, around, terms.partnerContact),
        vendor: { vendorId: row.vendorId, name: nameForLead(row, around.vendors.get(row.vendorId)) },
        lotIds: terms.lotIds,
        warnings: isLive(row) ? competitionWarnings(terms.lotIds, []) : [],
      };
    });
  }

  async forPartner(tx: EntityManager, rows: readonly PartnershipEntity[]): Promise<PartnerInvitation[]> {
    const around = await this.around(tx, rows);
    return inTurn(rows, async (row) => {
      const terms = await this.vault.openTerms(tx, row);
      const { title, submissionDeadline } = tenderOf(row, around);
      return {
        ...sharedOf(row, terms, around, terms.leadContact),
        vendorId: row.vendorId,
        lead: { vendorId: row.leadId, name: around.vendors.get(row.leadId)?.name ?? '' },
        tenderId: row.tenderId,
        tenderTitle: title,
        submissionDeadline,
        lots: await namedLots(tx, terms.lotIds),
        warnings: isLive(row)
          ? competitionWarnings(
              terms.lotIds,
              await this.otherParts.of(tx, row.tenderId, row.vendorId, row.responseId),
            )
          : [],
      };
    });
  }

  private async around(tx: EntityManager, rows: readonly PartnershipEntity[]): Promise<Around> {
    const tenders = await tx.findBy(TenderEntity, { id: In(rows.map(({ tenderId }) => tenderId)) });
    return {
      now: await databaseInstant(tx),
      tenders: new Map(tenders.map((tender) => [tender.id, tender])),
      vendors: await organisationsByIds(
        tx,
        rows.flatMap(({ leadId, vendorId }) => [leadId, vendorId]),
      ),
      contentVersions: await contentVersions(
        tx,
        rows.map(({ responseId }) => responseId),
      ),
    };
  }
}

/** One after the other, for all of them use one connection. */
async function inTurn<R, V>(rows: readonly R[], view: (row: R) => Promise<V>): Promise<V[]> {
  const views: V[] = [];
  for (const row of rows) views.push(await view(row));
  return views;
}

const isLive = ({ state }: PartnershipEntity): boolean => state === 'invited' || state === 'joined';

function tenderOf(row: PartnershipEntity, { tenders }: Around) {
  const tender = tenders.get(row.tenderId);
  if (!tender?.submissionDeadline) throw new Error(`partnership ${row.id} is about no published tender`);
  const { title, status, submissionDeadline } = tender;
  return { title, status, submissionDeadline };
}

function sharedOf(
  row: PartnershipEntity,
  { kind, message }: PartnershipTerms,
  around: Around,
  contact: Contact | undefined,
) {
  const { id, responseId, pricesShared, invitedAt, joinedAt, endedAt, confirmedAt } = row;
  const state = stateAt(row.state, tenderOf(row, around), around.now);
  return {
    id,
    responseId,
    state,
    kind,
    message,
    pricesShared,
    invitedAt,
    ...(joinedAt ? { joinedAt } : {}),
    ...(endedAt ? { endedAt } : {}),
    confirmed:
      state === 'joined' && row.confirmedContentVersion === around.contentVersions.get(row.responseId),
    ...(confirmedAt ? { confirmedAt } : {}),
    ...(state === 'joined' && contact ? { contact } : {}),
  };
}

async function namedLots(tx: EntityManager, ids: readonly string[]) {
  const lots = await tx.find(LotEntity, {
    select: { id: true, title: true },
    where: { id: In([...ids]) },
    order: { position: 'ASC' },
  });
  return lots.map(({ id, title }) => ({ id, title }));
}
