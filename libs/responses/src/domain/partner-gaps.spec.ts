import { describe, expect, it } from '@jest/globals';
import type { PartnerShare, ResponseContent } from './content.js';
import { partnerGaps } from './partner-gaps.js';
import type { TeamMember } from './team-member.js';

const share: PartnerShare = {
  vendorId: 'bus',
  kind: 'capacities',
  lotIds: ['lot-a'],
  requirementIds: [],
  brings: 'Tre busser',
};
const offer = { lotId: 'lot-a', text: '', answers: [] };
const content = (...partners: PartnerShare[]): ResponseContent => ({ lots: [offer], partners });
const joined: TeamMember = { vendorId: 'bus', state: 'joined', confirmed: true };

const gapsOf = (one: ResponseContent, team: readonly TeamMember[]) =>
  partnerGaps(one, team).map(({ pointer, code }) => `${pointer} ${code}`);

describe('what a joint response lacks', () => {
  it('is nothing where every partner is named, has joined and has confirmed', () => {
    expect(gapsOf(content(share), [joined])).toEqual([]);
  });

  it('is nothing where a vendor responds alone', () => {
    expect(gapsOf({ lots: [offer] }, [])).toEqual([]);
  });

  it.each<[string, ResponseContent, readonly TeamMember[], string]>([
    [
      'an answer to each invitation',
      content(share),
      [joined, { vendorId: 'mad', state: 'invited', confirmed: false }],
      '/content/partners invitation-open',
    ],
    [
      'what a partner brings',
      content(share),
      [joined, { ...joined, vendorId: 'mad' }],
      '/content/partners partner-not-named',
    ],
    [
      'a partnership with whom it names',
      content(share, { ...share, vendorId: 'mad' }),
      [joined],
      '/content/partners/1 partner-not-joined',
    ],
    [
      'the confirmation of a partner',
      content(share),
      [{ ...joined, confirmed: false }],
      '/content/partners/0 partner-not-confirmed',
    ],
    [
      'the lots of a partner',
      content({ ...share, lotIds: [] }),
      [joined],
      '/content/partners/0/lotIds required',
    ],
    [
      'an offer on the lots of a partner',
      content({ ...share, lotIds: ['lot-a', 'lot-b'] }),
      [joined],
      '/content/partners/0/lotIds lot-not-offered',
    ],
    [
      'words on what it brings',
      content({ ...share, brings: ' ' }),
      [joined],
      '/content/partners/0/brings required',
    ],
  ])('is %s', (_, one, team, gap) => {
    expect(gapsOf(one, team)).toEqual([gap]);
  });
});
