import { defineJob } from '#platform';

/** Chains the entries of the audit trail that were committed since. Handled by `AuditChain.link`. */
export const auditLink = defineJob('audit-link', 'lifecycle', (): Record<string, never> => ({}));
