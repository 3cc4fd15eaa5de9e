import type { DemoBuyer } from './types.js';

/**
 * The municipalities exist, these organisations do not: they stand for them in the demo alone. The CVR numbers, here and of
 * the vendors, are made up: they pass the check and are no municipality's and no vendor's.
 */
export const BUYERS: readonly DemoBuyer[] = [
  { key: 'aarhus', name: 'Aarhus Kommune (fiktiv demo)', cvr: '10000009' },
  { key: 'koebenhavn', name: 'Københavns Kommune (fiktiv demo)', cvr: '10000017' },
  { key: 'odense', name: 'Odense Kommune (fiktiv demo)', cvr: '10000025' },
  { key: 'aalborg', name: 'Aalborg Kommune (fiktiv demo)', cvr: '10000033' },
  { key: 'esbjerg', name: 'Esbjerg Kommune (fiktiv demo)', cvr: '10000041' },
  { key: 'kolding', name: 'Kolding Kommune (fiktiv demo)', cvr: '10000068' },
];
