import { describe, expect, it } from '@jest/globals';
import { changePreference, noPreference } from './preference.js';
import { requireValidWish } from './preference-rules.js';
import { isOn } from './rhythm.js';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const nothing = noPreference('da');
const subscribed = changePreference(nothing, { frequency: 'weekly' }, monday);
const off = changePreference(subscribed, { frequency: 'off' }, tuesday);

describe('digest preferences', () => {
  it('want nothing to begin with', () => {
    expect(isOn(nothing)).toBe(false);
  });

  it.each([
    ['opting in', nothing, { frequency: 'weekly' }, { optedInAt: monday, unsubscribedAt: null, version: 1 }],
    ['opting in twice', subscribed, { frequency: 'weekly' }, { optedInAt: monday, version: 1 }],
    [
      'another frequency, which is a consent of its own',
      subscribed,
      { frequency: 'daily' },
      { optedInAt: tuesday },
    ],
    [
      'switching off',
      subscribed,
      { frequency: 'off' },
      { optedInAt: monday, unsubscribedAt: tuesday, version: 2 },
    ],
    [
      'switching off what was never on',
      nothing,
      { frequency: 'off' },
      { optedInAt: null, unsubscribedAt: null, version: 0 },
    ],
    ['coming back', off, { frequency: 'weekly' }, { optedInAt: tuesday, unsubscribedAt: null, version: 3 }],
    [
      'another language',
      subscribed,
      { frequency: 'weekly', language: 'en' },
      { optedInAt: monday, language: 'en', version: 2 },
    ],
    [
      'another hour',
      subscribed,
      { frequency: 'weekly', hour: 16 },
      { optedInAt: monday, hour: 16, weekday: 1, version: 2 },
    ],
    [
      'a filter',
      subscribed,
      { frequency: 'weekly', cpv: ['85'] },
      { optedInAt: monday, cpv: ['85'], version: 2 },
    ],
  ] as const)('after %s', (_, before, wish, expected) => {
    const now = before === nothing ? monday : tuesday;
    expect(changePreference(before, wish, now)).toMatchObject(expected);
  });

  it.each([
    ['Europe/Copenhagen', '0461', '85', []],
    ['America/Nuuk', 'DK031', '85312000', []],
    ['Danmark', '0461', '85', ['/timeZone']],
    ['Europe/Copenhagen', 'Odense', '8', ['/areas/0', '/cpv/0']],
    ['Europe/Copenhagen', '0461', 'måltider', ['/cpv/0']],
  ])('in %s, of %s and CPV %s are refused at %j', (timeZone, area, branch, pointers) => {
    const check = () => {
      requireValidWish({ frequency: 'weekly', timeZone, areas: [area], cpv: [branch] });
    };
    if (pointers.length === 0) expect(check).not.toThrow();
    else {
      expect(check).toThrow(
        expect.objectContaining({
          code: 'digest-preference-invalid',
          extra: { errors: pointers.map((pointer) => expect.objectContaining({ pointer })) },
        }),
      );
    }
  });
});
