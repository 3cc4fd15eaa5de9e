import { Injectable } from '@nestjs/common';
import { databaseInstant, decodeCursor, isId, pageOf, requireVersion, Transactions } from '#platform';
import type { Page, PageRequest } from '#platform';
import { recordAction } from './audit/record-action.js';
import { factsOf } from './domain/organisation-facts.js';
import { authorize, authorizeRoute } from './domain/authorize.js';
import { detailsVerified, notFound } from './domain/identity.errors.js';
import { resourceOf, type MarketSide } from './domain/market-side.js';
import { changedDetails } from './domain/organisation-change.js';
import type { Organisation, OrganisationChange, OrganisationDetails } from './domain/organisation.js';
import type { Principal } from './domain/principal.js';
import { requireReason } from './domain/reason.js';
import { requireValidDetails } from './domain/registration.js';
import { holds } from './domain/relation.js';
import { signedIn } from './domain/signed-in.js';
import { vendorAsSeenBy, viewerOf } from './domain/vendor-disclosure.js';
import { requireMayJoin } from './joining.js';
import { lockPermitted } from './lock-permitted.js';
import { saveMembership } from './persistence/membership.repository.js';
import {
  findOrganisation,
  insertOrganisation,
  listOrganisations,
  organisationOf,
  saveOrganisation,
} from './persistence/organisation.repository.js';

/** The organisation as what an entry of the audit trail is about. */
const about = (id: string) => ({ resource: 'organisation', resourceId: id, organisationId: id }) as const;

/** Buyers and vendors as organisations; what a vendor can do is told by its profile, in the vendors library. */
@Injectable()
export class Organisations {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Founds a buyer; the caller becomes its owner. It may draft tenders at once, and publish once verified.
   * @throws DomainError `organisation-invalid` (422), `registration-taken` (409), `market-side-conflict` (409)
   */
  createBuyer(principal: Principal, details: OrganisationDetails): Promise<Organisation> {
    return this.create(principal, 'buyer', details);
  }

  /**
   * Founds a vendor; the caller becomes its owner.
   * @throws DomainError `organisation-invalid` (422), `registration-taken` (409), `market-side-conflict` (409)
   */
  createVendor(principal: Principal, details: OrganisationDetails): Promise<Organisation> {
    return this.create(principal, 'vendor', details);
  }

  /** @throws DomainError `not-found` */
  get(principal: Principal, side: MarketSide, id: string): Promise<Organisation> {
    return this.transactions.run(async (tx) => {
      authorize(principal, `${side}.read`, resourceOf(side, id));
      const row = isId(id) ? await findOrganisation(tx, side, id) : null;
      if (!row) throw notFound();
      if (side === 'vendor' && !vendorAsSeenBy(viewerOf(principal, id), 'directory', row).has('register'))
        throw notFound();
      return organisationOf(row);
    });
  }

  /** The caller's own organisations of this kind, for an operator all of them; in the order of name, then id. */
  async list(
    principal: Principal,
    side: MarketSide,
    request: PageRequest & { readonly verified?: boolean | undefined },
  ): Promise<Page<Organisation>> {
    authorizeRoute(principal, `${side}.read`);
    const { memberships } = signedIn(principal);
    const [name, id] = request.after === undefined ? [] : decodeCursor(request.after, ['string', 'id']);
    const rows = await this.transactions.run((tx) =>
      listOrganisations(tx, {
        kind: side,
        verified: request.verified,
        ids: holds('operator', principal, {}) ? undefined : memberships.map((own) => own.organisationId),
        after: name === undefined ? undefined : [String(name), String(id)],
        limit: request.limit + 1,
      }),
    );
    return pageOf(rows, request, (row) => [row.name, row.id], organisationOf);
  }

  /**
   * Changes what the owner says of the organisation; what is said already is not looked at. Of a verified one nothing changes but
   * whether it hides: a buyer's tenders are published in the name that was verified, a vendor was claimed by the number that was.
   * @throws DomainError `organisation-invalid` (422), `registration-taken`, `buyer-verified`, `vendor-details-verified` (409),
   * `version-stale` (412)
   */
  update(
    principal: Principal,
    side: MarketSide,
    id: string,
    ifMatch: string | undefined,
    change: OrganisationChange,
  ): Promise<Organisation> {
    return this.transactions.run(async (tx) => {
      const row = await lockPermitted(tx, principal, `${side}.update`, side, id);
      requireVersion(row.version, ifMatch);
      const organisation = organisationOf(row);
      const details = changedDetails(organisation, change);
      const { hidden = organisation.hidden } = change;
      if (!details && hidden === organisation.hidden) return organisation;
      if (details) requireValidDetails(details);
      if (details && row.verifiedAt) throw detailsVerified(side);
      const saved = organisationOf(await saveOrganisation(tx, row, { details, hidden }));
      await recordAction(tx, principal, {
        action: `${side}.update`,
        ...about(id),
        before: factsOf(organisation),
        after: factsOf(saved),
      });
      return saved;
    });
  }

  /** Notes that an operator verified who the buyer is, by the database's clock. Verifying twice changes nothing. */
  verifyBuyer(principal: Principal, id: string): Promise<Organisation> {
    return this.transactions.run(async (tx) => {
      const row = await lockPermitted(tx, principal, 'buyer.verify', 'buyer', id);
      if (row.verifiedAt) return organisationOf(row);
      const { userId } = signedIn(principal);
      const verification = { at: await databaseInstant(tx), by: userId, through: 'operator' } as const;
      await recordAction(tx, principal, { action: 'buyer.verify', ...about(id), after: { verified: true } });
      return organisationOf(await saveOrganisation(tx, row, { verification }));
    });
  }

  /**
   * Takes the verification of a buyer back, with a reason that its members are told. What it published stays; it publishes
   * nothing more until it is verified anew, and its owner may change its details until then.
   * @throws DomainError `not-found`, `reason-missing` (422)
   */
  unverifyBuyer(principal: Principal, id: string, reason: string): Promise<Organisation> {
    return this.transactions.run(async (tx) => {
      const row = await lockPermitted(tx, principal, 'buyer.unverify', 'buyer', id);
      if (!row.verifiedAt) return organisationOf(row);
      requireReason(reason);
      await recordAction(tx, principal, {
        action: 'buyer.unverify',
        ...about(id),
        before: { verified: true },
        after: { verified: false, reason },
      });
      return organisationOf(await saveOrganisation(tx, row, { verification: null }));
    });
  }

  private async create(
    principal: Principal,
    side: MarketSide,
    details: OrganisationDetails,
  ): Promise<Organisation> {
    authorize(principal, `${side}.create`, {});
    const { userId } = signedIn(principal);
    requireValidDetails(details);
    return this.transactions.run(async (tx) => {
      await requireMayJoin(tx, userId, side);
      const row = await insertOrganisation(tx, side, details);
      await saveMembership(tx, row.id, userId, 'owner');
      const founded = organisationOf(row);
      await recordAction(tx, principal, {
        action: `${side}.create`,
        ...about(row.id),
        after: factsOf(founded),
      });
      return founded;
    });
  }
}
