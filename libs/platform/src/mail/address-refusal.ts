/** An enhanced status code (RFC 3463) right behind the reply code, where one is given. */
const ENHANCED = /\b5\d\d[ -]5\.(\d{1,3}\.\d{1,3})\b/;

/** Enhanced codes that say of the address itself that nothing can be delivered there (RFC 3463, 3.2 and 3.3; RFC 7505 for 1.10). */
const OF_THE_ADDRESS: ReadonlySet<string> = new Set(['1.1', '1.2', '1.3', '1.6', '1.10', '2.1']);

/** Says nothing: other, undefined. */
const UNDEFINED = '0.0';

/** Replies that may be about the address (RFC 5321, 4.2.3): 552 is a full mailbox, 554 a transaction that failed. */
const MAY_BE = /\b55[013]\b/;

const WHO = '(?:user|mailbox|recipient|account|addressee?)';
const GONE = `(?:unknown|not found|not known|(?:does not|doesn't|doesn’t|not) exist|no longer exists|disabled|invalid)`;
const NAMED = new RegExp(`\\b${WHO}\\b.{0,60}?\\b${GONE}\\b|\\b(?:no such|unknown|invalid) ${WHO}\\b`, 'i');

/** What is about us or our server, whatever else stands beside it. */
const ABOUT_US =
  /\b(?:sender|relay\w*|polic\w+|spam\w*|block\w*|black-?list\w*|denied|reputation|authenticat\w+)\b/i;

/** Enhanced codes of the way (4) and of security or policy (7), which hold for whatever we send (RFC 3463, 3.5 and 3.8). */
const OF_WAY_OR_POLICY = /^[47]\./;

/** What relays say of a sender that they do not let send, or not so. */
const NOT_LET_SEND = /\b(?:not verified|permissions?|sending|quota|dmarc|dkim|spf)\b/i;

/**
 * Whether a refusal may be about us, our server or a policy, any of which can be mended. Where nothing says so, it is not.
 * @param reply as the server gave it, with its codes
 */
export const mayBeAboutUs = (reply: string): boolean =>
  OF_WAY_OR_POLICY.test(ENHANCED.exec(reply)?.[1] ?? '') || ABOUT_US.test(reply) || NOT_LET_SEND.test(reply);

/**
 * Whether the reply to a recipient says of the address itself that it takes no mail. What is not sure of that is not: a relay that
 * forgot us refuses everybody in words of its own, and nobody's address is wrong for that.
 * @param reply as the server gave it, with its codes
 */
export function refusesAddress(reply: string): boolean {
  const code = ENHANCED.exec(reply)?.[1];
  if (code !== undefined && code !== UNDEFINED) return OF_THE_ADDRESS.has(code);
  return MAY_BE.test(reply) && NAMED.test(reply) && !ABOUT_US.test(reply);
}
