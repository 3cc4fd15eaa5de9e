import { APIError } from 'better-auth/api';
import { isPlainLine } from '../domain/plain-line.js';

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;

const refuse = (code: string, message: string): never => {
  throw new APIError('UNPROCESSABLE_ENTITY', { code, message });
};

/**
 * What better-auth does not look at itself when an account is made or changed.
 * @throws APIError in the form that better-auth answers with
 */
export function requireValidPerson(person: {
  readonly name?: unknown;
  readonly email?: unknown;
  readonly language?: unknown;
}): Promise<void> {
  const { name, email, language } = person;
  if (
    name !== undefined &&
    (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME || !isPlainLine(name))
  ) {
    refuse('NAME_INVALID', `Give a name of 1 to ${LONGEST_NAME} characters on one line.`);
  }
  if (typeof email === 'string' && email.length > LONGEST_ADDRESS) {
    refuse('EMAIL_INVALID', `An e-mail address has at most ${LONGEST_ADDRESS} characters.`);
  }
  if (language !== undefined && language !== 'da' && language !== 'en') {
    refuse('LANGUAGE_INVALID', 'The language is "da" or "en".');
  }
  return Promise.resolve();
}
