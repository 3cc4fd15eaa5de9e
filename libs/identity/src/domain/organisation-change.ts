import type { KnownDetails, Organisation, OrganisationChange } from './organisation.js';

const isSame = (organisation: Organisation, details: KnownDetails): boolean =>
  organisation.name === details.name &&
  organisation.country === details.country &&
  organisation.registration?.scheme === details.registration?.scheme &&
  organisation.registration?.id === details.registration?.id;

/**
 * What is known of the organisation once the change is made; a country that is not known stays so unless it is stated.
 * @returns undefined where that is what is known already
 */
export function changedDetails(
  organisation: Organisation,
  change: OrganisationChange,
): KnownDetails | undefined {
  const registration = change.registration === undefined ? organisation.registration : change.registration;
  const details = {
    name: change.name ?? organisation.name,
    country: change.country ?? organisation.country,
    registration: registration ?? undefined,
  };
  return isSame(organisation, details) ? undefined : details;
}
