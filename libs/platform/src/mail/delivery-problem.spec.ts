import { describe, expect, it } from '@jest/globals';
import { deliveryProblem } from './delivery-problem.js';

const failed = (fields: object) => Object.assign(new Error('as the server said'), fields);

describe('deliveryProblem', () => {
  it.each([
    ['content refused', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
    ['an address that cannot be written to', { code: 'EENVELOPE', command: 'API' }, 'refused'],
    ['greylisting', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, 'not-now'],
    ['mailbox full for now', { code: 'EMESSAGE', command: 'DATA', responseCode: 452 }, 'not-now'],
    ['bad sequence of commands', { code: 'EENVELOPE', command: 'DATA', responseCode: 503 }, 'not-now'],
    ['we as sender refused', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'not-now'],
    ['wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'not-now'],
    ['server going down', { code: 'ECONNECTION', command: 'CONN', responseCode: 421 }, 'not-now'],
    ['nobody listens', { code: 'ESOCKET', command: 'CONN', contentSent: false }, 'not-now'],
    ['silence before the content', { code: 'ETIMEDOUT', command: 'CONN', contentSent: false }, 'not-now'],
    ['closed in the content', { code: 'ECONNECTION', command: 'CONN', contentSent: false }, 'not-now'],
    ['silence after the content', { code: 'ETIMEDOUT', command: 'CONN', contentSent: true }, 'uncertain'],
    ['closed after the content', { code: 'ECONNECTION', command: 'CONN', contentSent: true }, 'uncertain'],
    ['a refusal after the content', { code: 'EMESSAGE', responseCode: 451, contentSent: true }, 'not-now'],
    ['something else', {}, 'uncertain'],
  ])('%s', (_, fields, outcome) => {
    expect(deliveryProblem(failed(fields))).toMatchObject({ outcome, reason: 'as the server said' });
  });

  it('keeps what is thrown without being an error, and no endless text', () => {
    expect(deliveryProblem('stop')).toEqual({ outcome: 'uncertain', reason: 'stop', hardBounce: false });
    expect(deliveryProblem(new Error('x'.repeat(9999))).reason).toHaveLength(500);
  });

  it.each([
    ['550 5.1.1 no such mailbox', 'RCPT TO', 550, 'refused', true],
    ['550 user unknown', 'RCPT TO', 550, 'refused', true],
    ['554 Relay access denied', 'RCPT TO', 554, 'not-now', false],
    ['550 relay not permitted', 'RCPT TO', 550, 'not-now', false],
    ['550 Your IP is blacklisted', 'RCPT TO', 550, 'not-now', false],
    ['550 5.4.1 Recipient address rejected: Access denied', 'RCPT TO', 550, 'not-now', false],
    ['552 Mailbox full', 'RCPT TO', 552, 'not-now', false],
    ['550 5.7.1 blocked by policy', 'RCPT TO', 550, 'not-now', false],
    ['554 5.7.1 looks like spam', 'DATA', 554, 'not-now', false],
    ['550 5.7.60 Client does not have permissions to send as this sender', 'DATA', 550, 'not-now', false],
    ['554 Message rejected: Email address is not verified.', 'DATA', 554, 'not-now', false],
    ['550 5.7.26 Unauthenticated email is not accepted', 'DATA', 550, 'not-now', false],
    ['550 5.4.5 Daily user limit exceeded', 'DATA', 550, 'not-now', false],
    ['552 5.3.4 message size exceeds fixed limit', 'DATA', 552, 'refused', false],
    ['554 5.6.0 malformed content', 'DATA', 554, 'refused', false],
    ['550 5.1.1 no such mailbox', 'DATA', 550, 'refused', false],
    ['451 4.7.1 greylisted', 'RCPT TO', 451, 'not-now', false],
  ])('%s, to %s: %s', (message, command, responseCode, outcome, hardBounce) => {
    const error = Object.assign(new Error(message), { command, responseCode });
    expect(deliveryProblem(error)).toMatchObject({ outcome, hardBounce });
  });
});
