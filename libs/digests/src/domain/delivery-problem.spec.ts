import { describe, expect, it } from '@jest/globals';
import { deliveryProblem } from './delivery-problem.js';

const failed = (fields: object) => Object.assign(new Error('as the server said'), fields);

describe('deliveryProblem', () => {
  it.each([
    ['no such mailbox', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
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
    ['550 5.1.1 no such mailbox', 'RCPT TO', 550, true],
    ['550 user unknown', 'RCPT TO', 550, true],
    ['553 5.1.3 no such address', 'RCPT TO', 553, true],
    ['550 5.2.1 mailbox disabled', 'RCPT TO', 550, true],
    ['552 5.2.2 mailbox full', 'RCPT TO', 552, false],
    ['550 5.7.1 blocked by policy', 'RCPT TO', 550, false],
    ['554 5.7.1 looks like spam', 'DATA', 554, false],
    ['451 4.7.1 greylisted', 'RCPT TO', 451, false],
  ])('%s, to %s: the address itself takes no mail', (message, command, responseCode, hardBounce) => {
    const error = Object.assign(new Error(message), { command, responseCode });
    expect(deliveryProblem(error).hardBounce).toBe(hardBounce);
  });
});
