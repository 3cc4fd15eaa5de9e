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

/** nodemailer's codes of what goes wrong before a mail is begun. */
const BEFORE_THE_MAIL = new Set([
  'EDNS',
  'ETLS',
  'EREQUIRETLS',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EPROXY',
  'ECONFIG',
]);
const BEFORE_THE_GREETING = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT']);

/** Enhanced codes (RFC 3463) of a refused recipient that are about a full mailbox or about policy, not about the address. */
const NOT_THE_ADDRESS = /\b5\.(2\.2|7\.\d{1,3})\b/;

const MOST_REASON = 500;

/**
 * Reads the error of an SMTP delivery (nodemailer's `code`, `command`, `responseCode`). By RFC 5321, 4.2.1 a 4yz or 5yz reply
 * says that the server has not taken the mail; without a reply that is only known where the mail was not begun.
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
  const [reply, command, code] = [said('responseCode'), said('command'), said('code')];
  if (typeof reply === 'number') {
    return reply >= 500 && reply !== 503 && ABOUT_THIS_MAIL.has(String(command)) ? 'refused' : 'not-now';
  }
  // Without a reply it is nodemailer itself that cannot write to such an address.
  if (code === 'EENVELOPE') return 'refused';
  const unbegun =
    BEFORE_THE_MAIL.has(String(code)) ||
    BEFORE_THE_GREETING.has(String(said('timeoutType'))) ||
    said('syscall') === 'connect' ||
    // The pool's own verdict over a connection that closed before anything was begun on it.
    (code === 'ECONNECTION' && command === undefined);
  return unbegun ? 'not-now' : 'uncertain';
}
