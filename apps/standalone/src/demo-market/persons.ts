import type { DemoPerson } from './types.js';

/** Whom the demo gives an account; nobody of these names is meant. */
export const PERSONS: readonly DemoPerson[] = [
  {
    key: 'officer',
    name: 'Karen Østergaard Lund',
    email: 'karen@medspil.example',
    language: 'da',
    organisation: 'aarhus',
  },
  {
    key: 'vendor',
    name: 'Mikkel Brandt Sørensen',
    email: 'mikkel@medspil.example',
    language: 'da',
    organisation: 'nabolyst',
  },
  { key: 'operator', name: 'Ida Holm', email: 'ida@medspil.example', language: 'da' },
];
