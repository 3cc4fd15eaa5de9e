import { APIError } from 'better-auth/api';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import pLimit from 'p-limit';

/** Each takes 32 MB and a thread of four that files and look-ups need too. */
const AT_ONCE = 2;
/** A few seconds' worth; whoever comes after would wait longer than people do. */
const MOST_WAITING = 64;
const RETRY_AFTER_S = 5;

/**
 * scrypt as better-auth does it, but not for everybody at once: a rush of sign-ins waits its turn and is then told to come
 * back, while all other requests go on.
 */
export function boundedHashing() {
  const turns = pLimit(AT_ONCE);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (turns.pendingCount >= MOST_WAITING) throw busy();
    return turns(work);
  };
  return {
    hash: async (password: string) => inTurn(() => hashPassword(password)),
    verify: async (pair: { hash: string; password: string }) => inTurn(() => verifyPassword(pair)),
  };
}

const busy = (): APIError =>
  new APIError(
    'TOO_MANY_REQUESTS',
    { message: `Very many people sign in just now. Try again in ${RETRY_AFTER_S} seconds.` },
    { 'x-retry-after': String(RETRY_AFTER_S) },
  );
