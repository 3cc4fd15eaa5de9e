import { mayBeAboutUs, refusesAddress } from './address-refusal.js';

/**
 * What is known of a mail that was not acknowledged.
 * refused: the server will not take it, ever; not-now: the server does not have it and may take it later;
 * uncertain: it was on its way when the connection broke, so the server may have it.
 */
export type DeliveryProblem = {
  readonly outcome: 'refused' | 'not-now' | 'uncertain';
  readonly reason: string;
  /** The server says that the address itself takes no mail: it gets no more digests until its holder confirms it anew. */
  readonly hardBounce: boolean;
};

const MOST_REASON = 500;

/**
 * Reads the error of an SMTP delivery (nodemailer's `code`, `command`, `responseCode`, and whether the content was sent to its
 * end). By RFC 5321, 4.2.1 a 4yz or 5yz reply says that the server has not taken the mail; without a reply it can only have
 * taken one whose content ended. A 5yz reply is for good where it says to the recipient that the address takes no mail, or to the
 * content nothing that may be about us as a sender: the relay may be mended within the two days of trying again.
 */
export function deliveryProblem(error: unknown): DeliveryProblem {
  const said = (name: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  const reason = error instanceof Error ? error.message : String(error);
  const outcome = outcomeOf(said, reason);
  return {
    outcome,
    reason: reason.slice(0, MOST_REASON),
    hardBounce: outcome === 'refused' && said('command') === 'RCPT TO',
  };
}

function outcomeOf(said: (name: string) => unknown, reason: string): DeliveryProblem['outcome'] {
  const [reply, command] = [said('responseCode'), said('command')];
  if (typeof reply === 'number') {
    return reply >= 500 && reply !== 503 && isForGood(command, reason) ? 'refused' : 'not-now';
  }
  // Without a reply it is nodemailer itself that cannot write to such an address.
  if (said('code') === 'EENVELOPE') return 'refused';
  return said('contentSent') === false ? 'not-now' : 'uncertain';
}

/** Of a 5yz reply to a command; what is said of the content comes under `DATA` too. */
const isForGood = (command: unknown, reply: string): boolean =>
  command === 'RCPT TO' ? refusesAddress(reply) : command === 'DATA' && !mayBeAboutUs(reply);
