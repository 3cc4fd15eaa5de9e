import type { ValueTransformer } from 'typeorm';

/** pg reads bigint as text; amounts are bounded far below 2^53. */
export const minorUnits: ValueTransformer = {
  to: (minor: number | null | undefined) => minor,
  from: (text: string | null) => (text === null ? null : Number(text)),
};
