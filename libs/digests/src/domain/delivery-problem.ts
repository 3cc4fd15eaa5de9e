/**
 * What is known of a mail that was not acknowledged.
 * refused: the server will not take it, ever; not-now: the server does not have it and may take it later;
 * uncertain: it was on its way when the connection broke, so the server may have it.
 */
export type DeliveryProblem = {
  readonly outcome: 'refused' | 'not-now' | 'uncertain';
  readonly reason: string;
  /** The server says that the address itself takes no mail: nothing more is sent to it until its holder confirms it anew. */
  readonly hardBounce: boolean;
};

/** Steps of SMTP in which a 5yz reply is about this recipient or this content, not about us as a sender. */
const ABOUT_THIS_MAIL = new Set(['RCPT TO', 'DATA']);

/** Enhanced codes (RFC 3463) of a refused recipient that are about a full mailbox or about policy, not about the address. */
const NOT_THE_ADDRESS = /\b5\.(2\.2|7\.\d{1,3})\b/;

const MOST_REASON = 500;

/**
 * Reads the error of an SMTP delivery (nodemailer's `code`, `command`, `responseCode`, and whether the content was sent to its
 * end). By RFC 5321, 4.2.1 a 4yz or 5yz reply says that the server has not taken the mail; without a reply it can only have
 * taken one whose content ended.
 */
export function deliveryProblem(error: unknown): DeliveryProblem {
  const said = (name: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  const reason = error instanceof Error ? error.message : String(error);
  const outcome = outcomeOf(said);
  return {
    outcome,
    reason: reason.slice(0, MOST_REASON),
    hardBounce: outcome === 'refused' && said('command') === 'RCPT TO' && !NOT_THE_ADDRESS.test(reason),
  };
}

function outcomeOf(said: (name: string) => unknown): DeliveryProblem['outcome'] {
  const [reply, command] = [said('responseCode'), said('command')];
  if (typeof reply === 'number') {
    return reply >= 500 && reply !== 503 && ABOUT_THIS_MAIL.has(String(command)) ? 'refused' : 'not-now';
  }
  // Without a reply it is nodemailer itself that cannot write to such an address.
  if (said('code') === 'EENVELOPE') return 'refused';
  return said('contentSent') === false ? 'not-now' : 'uncertain';
}
