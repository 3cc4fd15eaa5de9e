import { defineJob, emptyPayload, stringsPayload } from '#platform';

/** Chains the entries of the audit trail that were committed since. Handled by `AuditChain.link`. */
export const auditLink = defineJob('audit-link', 'lifecycle', emptyPayload);

/** The letter of an invitation is to be sent. Handled by `InvitationLetters.send`. */
export const invitationIssued = defineJob('invitation-issued', 'mail', stringsPayload('invitationId'));
