import type { AuditFacts } from './audit.js';
import type { Organisation } from './organisation.js';

/** What the audit trail keeps of an organisation: what is public of it anyway. */
export const factsOf = ({ kind, name, country, registration, hidden }: Organisation): AuditFacts => ({
  name,
  country,
  ...(kind === 'vendor' ? { hidden } : {}),
  registration: registration ? `${registration.scheme} ${registration.id}` : null,
});
