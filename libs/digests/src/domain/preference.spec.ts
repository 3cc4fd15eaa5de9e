import { describe, expect, it } from '@jest/globals';
import { changePreference, isSubscribed, noPreference } from './preference.js';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const nothing = noPreference('da');
const subscribed = changePreference(nothing, { weekly: true }, monday);

describe('digest preferences', () => {
  it('subscribe nobody to begin with', () => {
    expect(isSubscribed(nothing)).toBe(false);
  });

  it('keep the instant of opting in', () => {
    expect(subscribed).toEqual({
      weeklyOptedInAt: monday,
      unsubscribedAt: null,
      language: 'da',
      version: 1,
    });
    expect(isSubscribed(subscribed)).toBe(true);
  });

  it('keep the first instant where somebody opts in twice', () => {
    expect(changePreference(subscribed, { weekly: true }, tuesday)).toBe(subscribed);
  });

  it('keep both instants after switching off', () => {
    const off = changePreference(subscribed, { weekly: false }, tuesday);
    expect(off).toMatchObject({ weeklyOptedInAt: monday, unsubscribedAt: tuesday, version: 2 });
    expect(isSubscribed(off)).toBe(false);
    expect(changePreference(off, { weekly: false }, new Date())).toBe(off);
  });

  it('take a new instant when somebody comes back', () => {
    const off = changePreference(subscribed, { weekly: false }, monday);
    const again = changePreference(off, { weekly: true }, tuesday);
    expect(again).toMatchObject({ weeklyOptedInAt: tuesday, unsubscribedAt: null });
    expect(isSubscribed(again)).toBe(true);
  });

  it('change the language without touching the consent', () => {
    expect(changePreference(subscribed, { weekly: true, language: 'en' }, tuesday)).toEqual({
      ...subscribed,
      language: 'en',
      version: 2,
    });
  });

  it('note nothing as switched off that was never on', () => {
    expect(changePreference(nothing, { weekly: false, language: 'en' }, monday)).toMatchObject({
      weeklyOptedInAt: null,
      unsubscribedAt: null,
      language: 'en',
    });
  });
});
