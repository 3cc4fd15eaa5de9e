/** By what an organisation is verified. */
export const VERIFICATIONS = [
  {
    code: 'operator',
    meaning: {
      da: 'Platformens operatør har verificeret organisationen.',
      en: 'An operator of the platform verified the organisation.',
    },
  },
  {
    code: 'claim',
    meaning: {
      da: 'Operatøren har godkendt ejerens krav på leverandøren.',
      en: 'An operator approved its owner’s claim on the vendor.',
    },
  },
  {
    code: 'cvr-proof',
    meaning: {
      da: 'Ejeren loggede ind med en udbyder, der oplyste leverandørens CVR-nummer.',
      en: 'Its owner signed in by a provider that stated the vendor’s CVR number.',
    },
  },
] as const;

export type VerifiedThrough = (typeof VERIFICATIONS)[number]['code'];

export interface Verification {
  readonly at: Date;
  /** The operator; of a proof the owner whom it is about. */
  readonly by: string;
  readonly through: VerifiedThrough;
}
