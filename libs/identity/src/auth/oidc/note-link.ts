import type { Transactions } from '#platform';
import { recordAction } from '../../audit/record-action.js';
import { membershipsOfPerson } from '../../persistence/membership.repository.js';
import type { NoteLink } from './oidc-hooks.js';
import { currentFlow } from './sign-in-flow.js';

/**
 * Writes the entry before the link is made, for better-auth makes that on a connection of its own: an entry without link is
 * possible, a link without entry is not.
 */
export const noteLinkIn =
  (transactions: Transactions): NoteLink =>
  (userId, providerId) =>
    transactions.run(async (tx) => {
      const { email = '', name = '' } = currentFlow()?.person ?? {};
      const memberships = await membershipsOfPerson(tx, userId);
      const person = {
        kind: 'person',
        userId,
        email,
        name,
        via: 'session',
        scopes: 'all',
        memberships,
      } as const;
      await recordAction(tx, person, {
        action: 'account.link',
        resource: 'account',
        resourceId: userId,
        after: { provider: providerId },
      });
    });
