/** What an action is about, as far as permission depends on it. */
export interface Resource {
  /** The buyer that it belongs to. */
  readonly buyerId?: string;
  /** The vendor that it belongs to. */
  readonly vendorId?: string;
  /** The person that it belongs to. */
  readonly userId?: string;
  /** The organisation, of whatever kind, that it belongs to. */
  readonly organisationId?: string;
  /** Whether anyone may see it, e.g. a published tender. */
  readonly public?: boolean;
}
