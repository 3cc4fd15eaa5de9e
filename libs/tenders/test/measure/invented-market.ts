import { BUILT_IN_CPV, listAreas } from '#reference';

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const FIRST =
  words(`hjemme ældre sundheds demens spise nærheds genoptrænings kørsels haverådgivnings ungdoms familie
  beskæftigelses lokal frivillig krise efter bolig skole kultur natur mad transport velfærds pårørende aktivitets`);
const SECOND =
  words(`pleje fællesskab center tilbud forløb støtte indsats ordning hus kørsel rådgivning netværk køkken
  værksted træning projekt hjælp gruppe café mentor vejledning drift levering samarbejde teknologi`);
const COMMON =
  words(`kommunen borgerne ældre leverandøren tilbud opgaven omfatter hjælp støtte samarbejde frivillige
  kvalitet aftalen perioden løbende indsatsen målgruppen pårørende medarbejdere dokumentation behov drift udvikling`);
const SMALL = words('og i for med til af på den det som skal er der ved om fra eller samt');

/** 625 compounds and 20,000 words that are rare, as names and places are. */
const COMPOUNDS = FIRST.flatMap((first) => SECOND.map((second) => first + second));
const SYLLABLES = words('ba de fo gi ha jo ka lu me no pe ri so ta vu sky træ bro dal lund');
const RARE = Array.from(
  { length: 20_000 },
  (_, index) =>
    [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400) % 20, Math.floor(index / 8000)]
      .map((place) => SYLLABLES[place] ?? '')
      .join('') + 'sen',
);

const PLACES = listAreas().filter(({ kind }) => kind === 'municipality');

export interface InventedTender {
  readonly title: string;
  readonly description: string;
  readonly lot: string;
  readonly cpv: string;
  readonly area: string;
  readonly value: number;
  readonly status: 'published' | 'closed' | 'cancelled';
  /** Days from now; negative where it has passed. */
  readonly closesIn: number;
  readonly reserved: '20' | '77' | null;
}

/** Words as unevenly spread as words are: few in most texts, most in few. The same at every run. */
export function inventedWords(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * random() * list.length)] as T;
  const evenly = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = () => {
    const dice = random();
    if (dice < 0.4) return evenly(SMALL);
    if (dice < 0.75) return pick(COMMON);
    return dice < 0.93 ? pick(COMPOUNDS) : evenly(RARE);
  };
  return {
    random,
    pick,
    evenly,
    text: (length: number) => Array.from({ length }, word).join(' '),
    compound: () => pick(COMPOUNDS),
    common: () => pick(COMMON),
    small: () => evenly(SMALL),
    rare: () => evenly(RARE),
    place: () => evenly(PLACES),
    cpv: () => evenly(BUILT_IN_CPV).code,
  };
}

/** Tenders as a market has them. */
function* inAnyOrder(count: number, seed: number): Generator<InventedTender> {
  const { random, compound, common, small, place, cpv, text } = inventedWords(seed);
  for (let index = 0; index < count; index++) {
    const open = index >= count * 0.95;
    const dice = random();
    yield {
      title: `${compound()} ${small()} ${common()} ${place().name.da}`,
      description: text(90),
      lot: `${compound()} ${text(20)}`,
      cpv: cpv(),
      area: random() < 0.05 ? 'DK' : place().code,
      value: Math.round(50_000 + random() * random() * 20_000_000) * 100,
      status: dice < 0.03 ? 'cancelled' : open ? 'published' : 'closed',
      closesIn: open ? 1 + random() * 60 : -1 - random() * 2000,
      reserved: dice > 0.97 ? '77' : dice > 0.95 ? '20' : null,
    };
  }
}

/** In the order in which they are published, as a market writes them down. */
export const inventedTenders = (count: number, seed = 7): InventedTender[] =>
  [...inAnyOrder(count, seed)].sort((one, other) => one.closesIn - other.closesIn);
