import type { Row } from '../row.js';
import { ACCOUNT_ROWS } from './account.rows.js';
import { DIGEST_ROWS } from './digests.rows.js';
import { ENQUIRY_ROWS } from './enquiries.rows.js';
import { HEALTH_ROWS } from './health.rows.js';
import { IMPORT_ROWS } from './imports.rows.js';
import { INVITATION_ROWS } from './invitations.rows.js';
import { MATCH_ROWS } from './matches.rows.js';
import { OPEN_DATA_ROWS } from './open-data.rows.js';
import { OPERATOR_ROWS } from './operator.rows.js';
import { ORGANISATION_ROWS } from './organisations.rows.js';
import { PARTNER_ROWS } from './partners.rows.js';
import { RESPONSE_ROWS } from './responses.rows.js';
import { SIGN_IN_ROWS } from './sign-in.rows.js';
import { TENDER_ROWS } from './tenders.rows.js';
import { VENDOR_CLAIM_ROWS } from './vendor-claims.rows.js';
import { VENDOR_MERGE_ROWS } from './vendor-merges.rows.js';
import { VENDOR_ROWS } from './vendors.rows.js';

/** The permission table by feature, in the order in which docs/permissions.md shows it. */
export const FEATURES: Readonly<Record<string, readonly Row[]>> = {
  Account: ACCOUNT_ROWS,
  'Sign-in': SIGN_IN_ROWS,
  Organisations: ORGANISATION_ROWS,
  Invitations: INVITATION_ROWS,
  'Vendor claims': VENDOR_CLAIM_ROWS,
  'Vendor merges': VENDOR_MERGE_ROWS,
  Vendors: VENDOR_ROWS,
  Tenders: TENDER_ROWS,
  Enquiries: ENQUIRY_ROWS,
  Matches: MATCH_ROWS,
  Responses: RESPONSE_ROWS,
  Digests: DIGEST_ROWS,
  // After the digests, for they give the other vendor a profile, and with that something to be told.
  'Joint responses': PARTNER_ROWS,
  'Open data': OPEN_DATA_ROWS,
  Imports: IMPORT_ROWS,
  Operator: OPERATOR_ROWS,
  Health: HEALTH_ROWS,
};

export const ROWS: readonly Row[] = Object.values(FEATURES).flat();
