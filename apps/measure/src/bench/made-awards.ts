import { BUILT_IN_CPV } from '#reference';
import type { Award } from './award.js';
import { Random } from './random.js';

const AWARDS = 10_000;
const WORDS_OF_A_FIELD = 60;
const PLACES = 100;

/**
 * Awards for where no real ones are at hand: as many as there are real ones, titles of 4 to 15 words of which half come from
 * the names of CPV codes and the rest from made-up words of the field, some words much more often than others; three winners
 * in four win once or twice, a few very often.
 */
export function madeAwards(): Award[] {
  const random = new Random(7);
  return Array.from({ length: AWARDS }, (_, place) => {
    const { code, da, en } = random.of(BUILT_IN_CPV);
    const named = [...da.split(' '), ...en.split(' ')];
    const words = Array.from({ length: 4 + random.below(12) }, () =>
      random.chance(0.5) ? random.of(named) : `${code.slice(0, 3)}x${String(rank(random, WORDS_OF_A_FIELD))}`,
    );
    const winner = rank(random, AWARDS / 2);
    const home = random.below(PLACES);
    return {
      title: words.join(' '),
      text: '',
      cpv: [code],
      areas: [`Land/Region ${String(home % 18)}/Kommune ${String(home)}`],
      day: `2024-01-${String(1 + (place % 28)).padStart(2, '0')}`,
      minor: random.size(2_000_000),
      winners: [{ id: String(winner), name: `${random.of(named)} ${String(winner)}` }],
    };
  });
}

/** A place in a list whose first ones come up much more often than its last ones (Zipf). */
const rank = (random: Random, length: number): number => Math.floor(length ** random.next()) - 1;
