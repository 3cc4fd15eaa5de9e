import { ACTIONS } from './action.js';

/**
 * What is entered: everything that can be permitted, what needs no permission because a letter or a provider is the proof, and what
 * a procedure of docs/sql enters.
 */
export const AUDIT_ACTIONS = [...ACTIONS, 'invitation.decline', 'account.link', 'enquiry.withhold'] as const;
type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an entry is about. */
export const AUDIT_RESOURCES = [
  'account',
  'organisation',
  'member',
  'invitation',
  'vendor-claim',
  'api-key',
  'profile',
  'reference',
  'verification',
  'tender',
  'enquiry',
  'response',
  'partnership',
  'match-mark',
  'import',
  'digest-run',
  'digest',
  'suppressed-address',
  'dead-letter',
  'queue',
  'matching-run',
  'matching-comparison',
] as const;
export type AuditResource = (typeof AUDIT_RESOURCES)[number];

/**
 * In which part somebody acted: for an organisation, as an operator of the platform, as a command of its machine, or as whoever
 * was invited.
 */
export const AUDIT_PARTS = ['member', 'operator', 'system', 'invited'] as const;
export type AuditPart = (typeof AUDIT_PARTS)[number];

/** By what somebody showed who it is: a session, an API key, being at the platform's own machine, or holding the letter. */
export const AUDIT_WAYS = ['session', 'api-key', 'command', 'letter'] as const;
export type AuditWay = (typeof AUDIT_WAYS)[number];

/** Facts that may be read by everybody who may read the entry: never a secret, never what is sealed. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What was done, as the use case tells it. */
export interface AuditNote {
  readonly action: AuditAction;
  readonly resource: AuditResource;
  readonly resourceId: string;
  /** Whose members may read the entry; absent where it concerns the platform alone. */
  readonly organisationId?: string | undefined;
  readonly before?: AuditFacts;
  readonly after?: AuditFacts;
  /** A tender: until it is opened the entry is hidden from all but `organisationId`. */
  readonly hiddenUntilOpened?: string;
  /** Only who is a member of `organisationId`, and of no buyer nor of the operator too, ever reads the entry. */
  readonly hiddenForGood?: true;
}

/** An entry as it is read. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly part: AuditPart;
  readonly via: AuditWay;
  readonly actorId: string | null;
  /** Null where the account is gone, or where the reader may not know who the operator was. */
  readonly actorName: string | null;
  readonly action: string;
  readonly resource: AuditResource;
  readonly resourceId: string;
  readonly organisationId: string | null;
  readonly requestId: string | null;
  readonly before: AuditFacts | null;
  readonly after: AuditFacts | null;
}

/** Which entries are wanted. */
export interface AuditFilter {
  readonly organisationId?: string | undefined;
  readonly action?: string | undefined;
  readonly resourceId?: string | undefined;
  readonly actorId?: string | undefined;
}
