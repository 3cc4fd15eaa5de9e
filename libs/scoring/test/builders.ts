import type { Lot, Reference, Vendor } from '../src/index.js';

/** A vendor that states nothing but what is given. */
export const aVendor = (over: Partial<Vendor> = {}): Vendor => ({
  id: 'v1',
  name: '',
  kind: 'unknown',
  sizeClass: 'unknown',
  capabilities: [],
  areas: [],
  certificates: [],
  references: [],
  targetGroups: [],
  complete: [],
  ...over,
});

/** The branch of the work that `aWorker` does. */
export const WORK_CPV = '85312500';

/** A small social enterprise that does that work. */
export const aWorker = (id: string, over: Partial<Vendor> = {}): Vendor =>
  aVendor({
    id,
    kind: 'social-enterprise',
    sizeClass: 'small',
    capabilities: [{ id: 'c', cpv: [WORK_CPV], text: '' }],
    ...over,
  });

/** A lot that asks for nothing but what is given. */
export const aLot = (over: Partial<Lot> = {}): Lot => ({
  id: 'l1',
  additionalCpv: [],
  title: '',
  description: '',
  areas: [],
  beneficiaries: [],
  requirements: [],
  ...over,
});

export const aReference = (over: Partial<Reference> = {}): Reference => ({
  id: 'r1',
  title: '',
  cpv: [],
  areas: [],
  verified: false,
  targetGroups: [],
  ...over,
});
