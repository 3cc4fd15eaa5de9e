/** buyer: posts tenders; vendor: answers them; operator: the one organisation that runs the platform. */
export const ORGANISATION_KINDS = ['buyer', 'vendor', 'operator'] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
