import { describe, expect, it } from '@jest/globals';
import { mergeProfiles } from './merge-profiles.js';
import { tooLargeTogether } from './merged-profile-bounds.js';
import { EMPTY_PROFILE, type ProfileContent } from './write-profile.js';

const profile = (stated: Partial<ProfileContent> = {}): ProfileContent => ({ ...EMPTY_PROFILE, ...stated });

describe('one profile of two', () => {
  it('is the other where one states nothing, and has no collisions then', () => {
    const full = profile({
      kind: 'company',
      description: 'We cook.',
      language: 'en',
      headcount: 12,
      turnover: { minor: 100, currency: 'DKK' },
      reservation: { operator: 'none' },
      areas: ['0461'],
      complete: ['areas'],
    });
    for (const { content, collisions } of [mergeProfiles(full, profile()), mergeProfiles(profile(), full)]) {
      expect(content).toEqual({ ...full, openToTeams: false });
      expect(collisions).toEqual([]);
    }
  });

  it('joins what is listed, without what both state', () => {
    const lead = profile({
      capabilities: [{ id: '1', cpv: ['55320000', '85312000'], text: 'Mad' }],
      areas: ['0461', 'DK031'],
      certificates: [{ id: 'a', scheme: 'iso-9001', validThrough: '2030-01-01' }],
      targetGroups: ['older-people'],
      languages: [{ code: 'da', level: 'c2' }, { code: 'ar' }],
      complete: ['areas'],
    });
    const follow = profile({
      capabilities: [
        { id: '2', cpv: ['85312000', '55320000'], text: 'Mad ' },
        { id: '3', cpv: ['90910000'], text: 'Rengøring' },
      ],
      areas: ['DK031', '0751'],
      certificates: [
        { id: 'b', scheme: 'iso-9001', validThrough: '2030-01-01' },
        { id: 'c', scheme: 'iso-9001', validThrough: '2031-01-01' },
      ],
      targetGroups: ['older-people', 'lonely'],
      languages: [{ code: 'ar', level: 'b2' }, { code: 'da' }, { code: 'so' }],
      complete: ['capacity', 'areas'],
    });
    const { content, counts, twins } = mergeProfiles(lead, follow);
    expect(content.capabilities.map(({ id }) => id)).toEqual(['1', '3']);
    expect(content.areas).toEqual(['0461', 'DK031', '0751']);
    expect(content.certificates.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(content.targetGroups).toEqual(['older-people', 'lonely']);
    expect(content.languages).toEqual([
      { code: 'da', level: 'c2' },
      { code: 'ar', level: 'b2' },
      { code: 'so' },
    ]);
    expect(content.complete).toEqual(['areas', 'capacity']);
    expect([...twins]).toEqual([['b', 'a']]);
    expect(counts).toEqual([
      { what: 'capabilities', carried: 1, dropped: 1 },
      { what: 'certificates', carried: 1, dropped: 1 },
      { what: 'areas', carried: 1, dropped: 1 },
    ]);
  });

  it('says where the two state different things: the first stands', () => {
    const lead = profile({
      headcount: 12,
      kind: 'company',
      description: 'Vi laver mad.',
      website: 'https://a.dk',
    });
    const follow = profile({
      headcount: 14,
      kind: 'association',
      description: 'Mad.',
      website: 'https://a.dk',
    });
    const { content, collisions } = mergeProfiles(lead, follow);
    expect(content).toMatchObject({ headcount: 12, kind: 'company', description: 'Vi laver mad.' });
    expect(collisions).toEqual([
      { what: 'profile headcount', stands: '12', lost: '14' },
      { what: 'profile kind', stands: 'company', lost: 'association' },
      { what: 'profile description', stands: 'Vi laver mad.', lost: 'Mad.' },
    ]);
  });

  it('lets nobody be shown to partners who did not want it', () => {
    const [open, closed] = [profile({ openToTeams: true }), profile()];
    expect(mergeProfiles(closed, open).content.openToTeams).toBe(false);
    expect(mergeProfiles(open, closed).content.openToTeams).toBe(true);
  });

  it('is too large where nobody could store it again', () => {
    const capabilities = Array.from({ length: 51 }, (_, index) => ({
      id: `${index}`,
      cpv: [],
      text: `${index}`,
    }));
    expect(tooLargeTogether(profile({ capabilities })).map(({ rule }) => rule)).toEqual([
      'capabilities-full',
    ]);
    expect(tooLargeTogether(profile({ capabilities: capabilities.slice(1) }))).toEqual([]);
  });
});
