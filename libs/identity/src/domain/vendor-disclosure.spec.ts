import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Membership, type PersonPrincipal } from './principal.js';
import {
  VENDOR_FACTS,
  VENDOR_PHASES,
  VENDOR_VIEWERS,
  vendorAsSeenBy,
  viewerOf,
  type VendorPhase,
  type VendorViewer,
} from './vendor-disclosure.js';

const VENDOR = '018f0000-0000-7000-8000-00000000000c';
const OTHER = '018f0000-0000-7000-8000-00000000000d';

const person = (...memberships: readonly Membership[]): PersonPrincipal => ({
  kind: 'person',
  userId: '018f0000-0000-7000-8000-00000000000a',
  email: 'ada@example.dk',
  name: 'Ada',
  via: 'session',
  scopes: 'all',
  memberships,
});
const of = (organisationKind: Membership['organisationKind'], organisationId = OTHER): Membership => ({
  organisationId,
  organisationKind,
  role: 'owner',
  verified: true,
});

// Columns: name register class offer record accounts workforce people. x: shown.
const TABLE: readonly (readonly [VendorViewer, VendorPhase, string])[] = [
  ['itself', 'directory', 'x x x x x x x x'],
  ['itself', 'open', '     x x x x x x x x'],
  ['itself', 'sealed', '   x x x x x x x x'],
  ['operator', 'directory', 'x x x x x x x x'],
  ['operator', 'open', '     - - - - - - - -'],
  ['operator', 'sealed', '   - - - - - - - -'],
  ['buyer', 'directory', 'x x x x x - - -'],
  ['buyer', 'open', '     x x x x x - - -'],
  ['buyer', 'sealed', '   - - - - - - - -'],
  ['other-vendor', 'directory', '- - - - - - - -'],
  ['other-vendor', 'open', '     x - x - - - - -'],
  ['other-vendor', 'sealed', '   - - - - - - - -'],
  ['anyone', 'directory', '- - - - - - - -'],
  ['anyone', 'open', '     - - - - - - - -'],
  ['anyone', 'sealed', '   - - - - - - - -'],
];

describe('vendorAsSeenBy', () => {
  it.each(TABLE)('shows %s in the phase %s what the table says', (viewer, phase, marks) => {
    const seen = vendorAsSeenBy(viewer, phase, { hidden: false });
    expect(VENDOR_FACTS.map((fact) => (seen.has(fact) ? 'x' : '-')).join(' ')).toBe(marks.trim());
  });

  it('knows every viewer in every phase', () => {
    expect(TABLE).toHaveLength(VENDOR_VIEWERS.length * VENDOR_PHASES.length);
  });

  it.each(VENDOR_VIEWERS)('shows of a vendor that hides to %s everything as before, or nothing', (viewer) => {
    for (const phase of VENDOR_PHASES) {
      const open = vendorAsSeenBy(viewer, phase, { hidden: false });
      const hidden = vendorAsSeenBy(viewer, phase, { hidden: true });
      expect([...hidden]).toEqual(viewer === 'itself' || viewer === 'operator' ? [...open] : []);
    }
  });
});

describe('viewerOf', () => {
  it.each<[VendorViewer, Parameters<typeof viewerOf>]>([
    ['itself', [person(of('vendor', VENDOR)), VENDOR]],
    ['other-vendor', [person(of('vendor')), VENDOR]],
    ['buyer', [person(of('buyer')), VENDOR]],
    ['operator', [person(of('operator')), VENDOR]],
    ['anyone', [person(), VENDOR]],
    ['anyone', [ANONYMOUS, VENDOR]],
    ['other-vendor', [person(of('vendor', VENDOR))]],
  ])('is %s', (viewer, [principal, vendorId]) => {
    expect(viewerOf(principal, vendorId)).toBe(viewer);
  });
});
