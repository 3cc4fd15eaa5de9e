import type { AuditFacts } from './audit.js';
import type { Organisation } from './organisation.js';

/** What the audit trail keeps of an organisation: what is public of it anyway. */
export const factsOf = ({ name, country, registration }: Organisation): AuditFacts => ({
  name,
  country,
  registration: registration ? `${registration.scheme} ${registration.id}` : null,
});
