import type { Organisation, OrganisationChange, OrganisationDetails } from './organisation.js';

/** What is said of the organisation once the change is made. */
export function changed(organisation: Organisation, change: OrganisationChange): OrganisationDetails {
  const registration = change.registration === undefined ? organisation.registration : change.registration;
  return {
    name: change.name ?? organisation.name,
    country: change.country ?? organisation.country ?? 'DK',
    registration: registration ?? undefined,
  };
}

/** Whether the details say of the organisation what is said already. */
export const sameDetails = (organisation: Organisation, details: OrganisationDetails): boolean =>
  organisation.name === details.name &&
  organisation.country === details.country &&
  organisation.registration?.scheme === details.registration?.scheme &&
  organisation.registration?.id === details.registration?.id;
