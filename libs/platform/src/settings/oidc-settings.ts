/** When a provider is believed about the number of a company. */
export interface CvrClaim {
  /** The claim that carries the CVR number, e.g. `cvrNumberIdentifier`. */
  readonly claim: string;
  /** Only where this other claim has this value, e.g. `companySignatory` = `true`. */
  readonly onlyIf?: { readonly claim: string; readonly value: string };
}

/** An OpenID Connect provider that people sign in by. */
export interface OidcProviderSettings {
  /** In addresses and in tables; lower-case letters, digits and `-`. */
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Exactly as its discovery document and its tokens say it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the secret is shown at the token endpoint: in a header (`client_secret_basic`) or in the body (`client_secret_post`). */
  readonly clientAuthentication: 'basic' | 'post';
  readonly scopes: readonly string[];
  /** What else the authorization endpoint takes, e.g. `idp_values=mitid_erhverv`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly emailClaim: string;
  /** The claim that says whether the address is the person's. */
  readonly emailVerifiedClaim: string;
  /** Values of `acr`, `loa` or `amr` by which the provider says that it asked for several factors. */
  readonly multiFactor: readonly string[];
  /** Absent: it is not believed about companies. */
  readonly cvr?: CvrClaim;
}

/** Sign-in by providers of identities. */
export interface OidcSettings {
  readonly providers: readonly OidcProviderSettings[];
  /** After so long a provider that does not answer is given up. */
  readonly timeoutSeconds: number;
}
