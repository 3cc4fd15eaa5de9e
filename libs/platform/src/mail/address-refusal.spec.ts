import { describe, expect, it } from '@jest/globals';
import { refusesAddress } from './address-refusal.js';

describe('refusesAddress', () => {
  it.each([
    '550 5.1.1 no such mailbox',
    '550-5.1.1 The email account that you tried to reach does not exist. Please try',
    '550 5.1.1 <a@b.dk>: Recipient address rejected: User unknown in relay recipient table',
    '550 5.1.2 bad destination system',
    '553 5.1.3 no such address',
    '550 5.1.6 the mailbox has moved',
    '556 5.1.10 the domain has a null MX',
    '550 5.2.1 mailbox disabled',
    '550 5.0.0 <a@b.dk>... User unknown',
    '550 user unknown',
    '550 No such user here',
    '550 Invalid recipient <a@b.dk>',
    '551 User not local; mailbox does not exist',
    '553 sorry, this recipient is not found',
    "550 the account a@b.dk doesn't exist",
    "Can't send mail - all recipients were rejected: 550 Unknown user",
  ])('is sure of it: %s', (reply) => {
    expect(refusesAddress(reply)).toBe(true);
  });

  it.each([
    '554 5.7.1 <a@b.dk>: Relay access denied',
    '554 Relay access denied',
    '550 relay not permitted',
    '550 Relaying denied for this recipient, user not found',
    '550 Your IP is blacklisted',
    '550 5.4.1 Recipient address rejected: Access denied',
    '552 Mailbox full',
    '552 5.2.2 mailbox full',
    '552 recipient unknown',
    '554 no such user here',
    '550 5.7.1 blocked by policy',
    '550 5.7.1 user unknown',
    '550 5.1.0 <us@c.dk>: Sender address rejected: User unknown in virtual mailbox table',
    '550 5.1.8 Sender address rejected: Domain not found',
    '550 <us@c.dk>: Sender address rejected: user unknown',
    '550 Requested action not taken: mailbox unavailable',
    '550 no',
    '451 4.7.1 greylisted',
    '450 4.1.1 user unknown for now',
    'socket closed',
    '',
  ])('is not: %s', (reply) => {
    expect(refusesAddress(reply)).toBe(false);
  });
});
