import { existsSync, readFileSync } from 'node:fs';
import type { Award } from './award.js';

const FILE = '../shared/data/awards-pt/awards.jsonl';

interface Line {
  readonly title?: string;
  readonly desc?: string;
  readonly cpv?: readonly string[];
  readonly region?: readonly string[];
  readonly date?: string;
  readonly value?: number | string;
  readonly winners?: readonly {
    readonly id: string;
    readonly name: string;
    readonly natural?: boolean | null;
  }[];
}

/** Real awards where they lie beside the project; undefined elsewhere. */
export function realAwards(): Award[] | undefined {
  if (!existsSync(FILE)) return undefined;
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => awardOf(JSON.parse(line) as Line));
}

const awardOf = ({
  title = '',
  desc = '',
  cpv = [],
  region = [],
  date = '',
  value,
  winners = [],
}: Line): Award => ({
  title,
  text: desc,
  cpv,
  areas: region.map((place) => place.split(', ').join('/')),
  day: date.slice(0, 10),
  minor: Number.isFinite(Number(value)) ? Math.round(Number(value) * 100) : undefined,
  winners: winners.filter(({ natural }) => natural !== true),
});
