import type { LighterAsk } from './requirement-kind.js';

const MOST_STEPS = 5;

/** Of several things that are asked for, all but one, all but two … down to one, in five steps at most. */
export function acceptFewer<Ask>(ask: Ask, count: number): LighterAsk<Ask>[] {
  return Array.from({ length: Math.min(MOST_STEPS, Math.max(0, count - 1)) }, (_, index) => {
    const enough = count - 1 - index;
    return {
      dimension: 'accepted-share',
      ask,
      // Rounded down, so that a share computed as enough / count reaches it whatever the last digit.
      acceptedShare: Math.floor((1000 * enough) / count) / 1000,
      change: {
        da: `Accepter leverandører, der opfylder ${String(enough)} af de ${String(count)} dele.`,
        en: `Accept vendors that meet ${String(enough)} of the ${String(count)} parts.`,
      },
    };
  });
}
