import { AsyncLocalStorage } from 'node:async_hooks';
import type { ProviderPerson } from './provider-person.js';
import { refusedAddress, type SignInRefusal } from './sign-in-refusal.js';

/** What a return from a provider brings to light on its way through better-auth, which passes none of it on. */
export interface SignInFlow {
  /** Why it is refused, where that is known better than better-auth says it. */
  refusal?: SignInRefusal;
  /** Whom the provider's verified word is about. */
  person?: ProviderPerson & { readonly providerId: string };
  /** Whether an account was made, which nobody had before. */
  signedUp?: boolean;
  /** Whether a session was begun. */
  signedIn?: boolean;
  /** Where to go on to where all that was asked for is done, and nobody was to be signed in. */
  goOn?: string;
}

const flows = new AsyncLocalStorage<SignInFlow>();

/** The return from a provider that is being answered; undefined in every other request. */
export const currentFlow = (): SignInFlow | undefined => flows.getStore();

const isRedirect = ({ status }: Response): boolean => status >= 300 && status < 400;

/**
 * Answers a return from a provider. A refusal always ends at a page: people come here by a link, not by a program.
 * @param problemPage where a refusal goes on to where the sign-in named no page of its own
 */
export async function answerReturn(problemPage: string, answer: () => Promise<Response>): Promise<Response> {
  const flow: SignInFlow = {};
  const response = await flows.run(flow, answer);
  if (flow.signedIn && isRedirect(response)) return response;
  const location = (isRedirect(response) && response.headers.get('location')) || problemPage;
  const headers = new Headers(response.headers);
  headers.delete('content-type');
  headers.delete('content-length');
  headers.set(
    'location',
    flow.goOn === undefined
      ? refusedAddress(location, problemPage, flow.refusal)
      : new URL(flow.goOn, problemPage).href,
  );
  return new Response(null, { status: 302, headers });
}
