import type { House } from './house.js';

/** Of everybody whom the builders make. */
const PASSWORD = 'en god lang adgangskode';

/** Headers of requests from a browser in which the person has signed in, to send without a key. */
export async function signIn(house: House, email: string): Promise<Readonly<Record<string, string>>> {
  const headers = { origin: house.url };
  const body = { email, password: PASSWORD };
  const answer = await house.anonymous.call('POST', '/v1/auth/sign-in/email', body, headers);
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (answer.status !== 200 || cookie === undefined)
    throw new Error(`${email} cannot sign in: ${answer.status}`);
  return { ...headers, cookie };
}
