/** A vendor that was asked to take part in a response and has not declined or gone, as a submission looks at it. */
export interface TeamMember {
  readonly vendorId: string;
  readonly state: 'invited' | 'joined';
  /** Whether it has confirmed the content as it stands. */
  readonly confirmed: boolean;
}
