import { describe, expect, it } from '@jest/globals';
import { renderInvitationMail } from './invitation-mail.js';

const invited = {
  organisation: 'Nordby <b>Kommune</b>',
  role: 'evaluator',
  email: 'bo@example.dk',
  until: new Date('2026-12-04T22:30:00Z'),
  link: 'https://medspil.example/account/invitation?token=x&lang=da',
} as const;

describe('the letter of an invitation', () => {
  it.each([
    ['da', 'bedømmer', '4. december 2026'],
    ['en', 'evaluator', '4 December 2026'],
  ] as const)('names organisation, role, address and day in %s', (language, role, day) => {
    const { subject, text, html } = renderInvitationMail(language, invited);
    expect(subject).toContain(invited.organisation);
    for (const part of [role, day, invited.email, invited.link]) expect(text).toContain(part);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toContain('<b>Kommune');
    expect(html).toContain('token=x&amp;lang=da');
  });

  it('cuts a name that would be a message of its own', () => {
    const { subject } = renderInvitationMail('en', { ...invited, organisation: 'x'.repeat(300) });
    expect(subject.length).toBeLessThan(150);
  });
});
