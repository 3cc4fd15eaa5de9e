/** Why a letter is written: an invitation, a move of the other side, or content that was changed after it was confirmed. */
export const LETTER_OCCASIONS = [
  'invite',
  'accept',
  'decline',
  'take-back',
  'confirm',
  'confirmation',
  'leave',
  'remove',
] as const;
export type LetterOccasion = (typeof LETTER_OCCASIONS)[number];
