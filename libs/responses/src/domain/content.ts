import type { Money } from '#platform';
import type { PartnershipKind } from './partnership-kind.js';

/** What the vendor says to one requirement of a lot. */
export interface RequirementReply {
  readonly requirementId: string;
  readonly text: string;
}

/** The offer on one lot. */
export interface LotOffer {
  readonly lotId: string;
  /** For the whole contract, without VAT. A draft may lack it. */
  readonly price?: Money;
  /** The solution in the vendor's own words. */
  readonly text: string;
  readonly answers: readonly RequirementReply[];
}

/** Whom the buyer writes to about this response. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
}

/** That somebody who may bind the vendor stands by the response. */
export interface SignedStatement {
  /** Which wording was agreed to; the wordings are in `STATEMENTS`. */
  readonly version: string;
  readonly accepted: boolean;
  /** Name and role of who agreed. */
  readonly signatory: string;
}

/** What another vendor brings to a joint response. */
export interface PartnerShare {
  readonly vendorId: string;
  readonly kind: PartnershipKind;
  /** The lots that it takes part in. */
  readonly lotIds: readonly string[];
  /** Requirements of those lots that are met by what it is, has or does. */
  readonly requirementIds: readonly string[];
  /** What it brings, in the words of the lead. */
  readonly brings: string;
}

/** What a vendor offers: the part of a response that is only ever stored encrypted. */
export interface ResponseContent {
  readonly lots: readonly LotOffer[];
  readonly contact?: Contact;
  readonly statement?: SignedStatement;
  /** Absent: the vendor responds alone. */
  readonly partners?: readonly PartnerShare[];
}

/** Members to replace; `null` takes an optional one away. Lots and partners are replaced as a whole. */
export interface ContentPatch {
  readonly lots?: readonly LotOffer[] | undefined;
  readonly contact?: Contact | null | undefined;
  readonly statement?: SignedStatement | null | undefined;
  readonly partners?: readonly PartnerShare[] | undefined;
}

/** @returns the content with the members of the patch in the place of its own */
export function patched(content: ResponseContent, patch: ContentPatch): ResponseContent {
  const contact = patch.contact === undefined ? content.contact : patch.contact;
  const statement = patch.statement === undefined ? content.statement : patch.statement;
  const partners = patch.partners ?? content.partners ?? [];
  return {
    lots: patch.lots ?? content.lots,
    ...(contact ? { contact } : {}),
    ...(statement ? { statement } : {}),
    ...(partners.length > 0 ? { partners } : {}),
  };
}
