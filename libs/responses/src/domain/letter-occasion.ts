/**
 * Why a letter is written: an invitation, a move of the other side, content that was changed after it was confirmed, or a response
 * that the lead submitted or withdrew.
 */
export const LETTER_OCCASIONS = [
  'invite',
  'accept',
  'decline',
  'take-back',
  'confirm',
  'confirmation',
  'leave',
  'remove',
  'submit',
  'withdraw',
] as const;
export type LetterOccasion = (typeof LETTER_OCCASIONS)[number];
