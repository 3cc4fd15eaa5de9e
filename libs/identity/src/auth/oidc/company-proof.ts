import { getOAuthState } from 'better-auth/api';

/** Under which name the session stands in the state, in the part of it that no client writes. */
export const PROVE_FOR = 'proveCompanyFor';

export interface CompanyProofAsked {
  readonly sessionId: string;
  /** Where to go on to once it is proven. */
  readonly goOn: string;
}

/** What a return from a provider is to prove; undefined where it is a sign-in. */
export async function companyProofAsked(): Promise<CompanyProofAsked | undefined> {
  const state = await getOAuthState();
  const sessionId = state?.serverContext?.[PROVE_FOR];
  return state && typeof sessionId === 'string' ? { sessionId, goOn: state.callbackURL } : undefined;
}
