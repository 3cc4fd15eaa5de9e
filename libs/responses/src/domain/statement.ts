/** Wordings of the statement that a response is submitted under. One that was ever agreed to is never changed. */
export const STATEMENTS = {
  '2026-1': {
    da: 'Vi er bundet af dette tilbud i den vedståelsesfrist, som udbudsmaterialet angiver. Oplysningerne i tilbuddet er rigtige og fuldstændige. Ingen af de udelukkelsesgrunde, som udbudsmaterialet angiver, gælder for os.',
    en: 'We are bound by this offer for the period that the tender documents state. What we state in it is true and complete. None of the grounds for exclusion named in the tender documents applies to us.',
  },
} as const;

/** The wording that a response is submitted under today. */
export const CURRENT_STATEMENT = '2026-1' satisfies keyof typeof STATEMENTS;
