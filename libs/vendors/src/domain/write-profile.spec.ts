import { describe, expect, it } from '@jest/globals';
import { EMPTY_PROFILE, patched, tidied, withIds } from './write-profile.js';

describe('writing a profile', () => {
  it('keeps what is not given, replaces what is and takes away what is null', () => {
    const current = { ...EMPTY_PROFILE, headcount: 5, website: 'https://a.example.dk' };
    expect(patched(current, { website: null, description: 'Ny', areas: ['DK'] })).toEqual({
      ...EMPTY_PROFILE,
      headcount: 5,
      description: 'Ny',
      areas: ['DK'],
    });
  });

  it('drops check digits and leaves what is no code to be refused', () => {
    const input = { ...EMPTY_PROFILE, capabilities: [{ cpv: ['55320000-9', '553'], text: '' }] };
    expect(tidied(input).capabilities[0]?.cpv).toEqual(['55320000', '553']);
  });

  it('gives ids to new parts only', () => {
    const input = {
      ...EMPTY_PROFILE,
      capabilities: [
        { id: 'a', cpv: [], text: 'x' },
        { cpv: [], text: 'y' },
      ],
    };
    const [kept, made] = withIds(input).capabilities;
    expect(kept?.id).toBe('a');
    expect(made?.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
