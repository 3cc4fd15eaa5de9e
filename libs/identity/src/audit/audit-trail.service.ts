import { Injectable } from '@nestjs/common';
import { decodeCursor, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { AuditEntry, AuditFilter } from '../domain/audit.js';
import { authorize } from '../domain/authorize.js';
import type { Principal } from '../domain/principal.js';
import { holds } from '../domain/relation.js';
import { signedIn } from '../domain/signed-in.js';
import { listEntries } from '../persistence/audit.repository.js';
import { idsMergedInto } from '../persistence/vendor-merge.repository.js';

/** Who did what, for the members of an organisation and for operators. */
@Injectable()
export class AuditTrail {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Newest first: entries of the caller's organisations and of what was merged into them; to an operator all, but those of submissions
   * only once their tender is opened, and those of who asks questions never: not to its vendor's member either who is an operator or
   * belongs to a buyer too.
   * @throws DomainError `not-signed-in` (401), `scope-missing` (403), `not-found` (404) for another organisation's,
   *   `cursor-invalid` (400)
   */
  async list(principal: Principal, filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>> {
    const { userId, memberships } = signedIn(principal);
    const organisationIds = memberships.map(({ organisationId }) => organisationId);
    const organisationId = filter.organisationId ?? organisationIds[0];
    authorize(principal, 'audit.read', organisationId === undefined ? {} : { organisationId });
    const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
    const place = { limit: page.limit, after: after === undefined ? undefined : String(after) };
    const rows = await this.transactions.run(async (tx) => {
      const own = [...organisationIds, ...(await idsMergedInto(tx, organisationIds))];
      const reader = { userId, operator: holds('operator', principal, {}), organisationIds: own };
      return listEntries(tx, reader, filter, place);
    });
    return pageOf(
      rows,
      page,
      ({ id }) => [id],
      (row) => row,
    );
  }
}
