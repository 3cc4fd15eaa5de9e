import { newId, stated } from '#platform';
import { parseCpv } from '#reference';
import type { Capability, Certificate, Profile, ProfileInput, ProfilePatch } from './profile.js';

/** A profile in which every part has its id and every list is there. */
export interface ProfileContent extends ProfileInput {
  readonly purposes: Profile['purposes'];
  readonly practices: Profile['practices'];
  readonly languages: Profile['languages'];
  readonly capabilities: readonly Capability[];
  readonly certificates: readonly Certificate[];
}

/** What a vendor states that has written nothing yet. */
export const EMPTY_PROFILE: ProfileContent = {
  kind: 'unknown',
  description: '',
  language: 'da',
  openToTeams: false,
  capabilities: [],
  areas: [],
  certificates: [],
  targetGroups: [],
  purposes: [],
  practices: [],
  languages: [],
  complete: [],
};

/** The profile with the given members replaced; `null` takes one away. */
export const patched = (current: ProfileInput, patch: ProfilePatch): ProfileInput =>
  stated({ ...current, ...given(patch) });

const given = <T extends object>(patch: T): T =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as T;

/** CPV codes without check digits; what is no code stays as it is, to be refused. */
export const withoutCheckDigits = (codes: readonly string[]): string[] =>
  codes.map((code) => parseCpv(code) ?? code);

/** A profile as it is checked: codes without check digits. */
export const tidied = (input: ProfileInput): ProfileInput => ({
  ...input,
  capabilities: input.capabilities.map((capability) => ({
    ...capability,
    cpv: withoutCheckDigits(capability.cpv),
  })),
});

/** A profile as it is stored: new parts get their ids, and lists that were left out are empty. */
export const withIds = (input: ProfileInput): ProfileContent => ({
  purposes: [],
  practices: [],
  languages: [],
  ...input,
  capabilities: input.capabilities.map((part) => ({ ...part, id: part.id ?? newId() })),
  certificates: input.certificates.map((part) => ({ ...part, id: part.id ?? newId() })),
});
