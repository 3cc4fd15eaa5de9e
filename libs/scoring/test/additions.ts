import type fc from 'fast-check';
import type { Vendor } from '../src/index.js';
import * as some from './arbitraries.js';

type Addition = (vendor: Vendor) => Vendor;

/** What a vendor may add to its profile; none of it may ever harm. */
export const ADDITIONS: readonly (readonly [string, fc.Arbitrary<Addition>])[] = [
  [
    'a capability',
    some.capability.map((more) => (vendor) => ({ ...vendor, capabilities: [...vendor.capabilities, more] })),
  ],
  ['an area', some.area.map((more) => (vendor) => ({ ...vendor, areas: [...vendor.areas, more] }))],
  [
    'a certificate',
    some.certificate.map((more) => (vendor) => ({ ...vendor, certificates: [...vendor.certificates, more] })),
  ],
  [
    'a reference',
    some.reference.map((more) => (vendor) => ({ ...vendor, references: [...vendor.references, more] })),
  ],
  [
    'a target group',
    some.targetGroup.map((more) => (vendor) => ({ ...vendor, targetGroups: [...vendor.targetGroups, more] })),
  ],
  [
    'a purpose',
    some.purpose.map((more) => (vendor) => ({ ...vendor, purposes: [...(vendor.purposes ?? []), more] })),
  ],
  [
    'a practice',
    some.practice.map((more) => (vendor) => ({ ...vendor, practices: [...(vendor.practices ?? []), more] })),
  ],
  [
    'a language',
    some.language.map((more) => (vendor) => ({ ...vendor, languages: [...(vendor.languages ?? []), more] })),
  ],
  [
    'a time of the week',
    some.serviceTime.map((more) => ({ availability, ...vendor }) => ({
      ...vendor,
      availability: { ...availability, times: [...(availability?.times ?? []), more] },
    })),
  ],
];
