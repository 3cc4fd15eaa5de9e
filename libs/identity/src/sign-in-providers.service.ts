import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform';

/** A provider of identities as the page of a sign-in shows it. */
export interface SignInProvider {
  readonly id: string;
  readonly name: string;
  /** Whether a sign-in by it can prove the CVR number of the person's company. */
  readonly provesCvr: boolean;
}

/** By which providers of identities people sign in, besides by password. */
@Injectable()
export class SignInProviders {
  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'oidc'>) {}

  /** In the order of the settings. */
  list(): readonly SignInProvider[] {
    const providers = this.settings.oidc?.providers ?? [];
    return providers.map(({ id, name, cvr }) => ({ id, name, provesCvr: cvr !== undefined }));
  }
}
