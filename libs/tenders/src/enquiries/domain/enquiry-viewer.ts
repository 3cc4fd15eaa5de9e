import { can, type Principal, type Resource } from '#identity';

/** How a reader stands to the enquiries of one tender. */
export interface EnquiryViewer {
  /** A member of the buyer: sees open ones too, and questions as they were asked; never who asked. */
  readonly ofBuyer: boolean;
  /** Vendors that the reader acts for, whose own enquiries it sees and is told that they are. */
  readonly vendorIds: readonly string[];
}

/** What decides about an enquiry. */
export interface AskedOf {
  readonly vendorId: string;
  readonly answeredAt: Date | null;
}

/**
 * The reader of a tender's enquiries. Who is on the buyer's side, or an operator, is told of no vendor that it asked: not even who acts
 * for that vendor too.
 */
export function enquiryViewer(
  principal: Principal,
  buyerId: string | undefined,
  onOtherSide: boolean,
): EnquiryViewer {
  if (principal.kind === 'anonymous') return { ofBuyer: false, vendorIds: [] };
  const own = principal.memberships
    .map(({ organisationId }) => organisationId)
    .filter((vendorId) => can(principal, 'enquiry.list', { vendorId }));
  return {
    ofBuyer: buyerId !== undefined && can(principal, 'enquiry.list', { buyerId }),
    vendorIds: onOtherSide ? [] : own,
  };
}

/**
 * Whose an enquiry is, for the table of permissions: anybody's to read once it is answered. To who is on the buyer's side, or an
 * operator, it is no vendor's: what is refused of a question would tell whose it is, else, to who acts for that vendor too.
 */
export const enquiryResource = (
  buyerId: string,
  { vendorId, answeredAt }: AskedOf,
  onOtherSide: boolean,
): Resource => ({
  buyerId,
  ...(onOtherSide ? {} : { vendorId }),
  public: answeredAt !== null,
});

/** Whether the reader acts for who asked. */
export const isMine = ({ vendorIds }: EnquiryViewer, { vendorId }: AskedOf): boolean =>
  vendorIds.includes(vendorId);
