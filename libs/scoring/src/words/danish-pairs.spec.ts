import { describe, expect, it } from '@jest/globals';
import { wordsIn } from './words.js';

const read = wordsIn(['danish', 'english']);
const terms = (text: string): string[] => read(text).flatMap(({ stems, parts }) => [...stems, ...parts]);
const meet = (one: string, other: string): boolean => terms(one).some((term) => terms(other).includes(term));

/** Forms of one word, and words that one would look for beside each other. */
const MEET: readonly (readonly [string, string])[] = [
  ['borger', 'borgernes'],
  ['kommune', 'kommunerne'],
  ['ældre', 'aeldre'],
  ['Aabenraa', 'Åbenrå'],
  ['sårbar', 'saarbare'],
  ['køkken', 'koekkener'],
  ['genoptræning', 'genoptræningen'],
  ['måltider', 'måltidet'],
  ['plejehjem', 'plejehjemmet'],
  ['pårørende', 'paaroerende'],
  ['rådgivning', 'rådgivningen'],
  ['fællesskab', 'fællesskaber'],
  ['velfærdsteknologi', 'teknologi'],
  ['velfærdsteknologien', 'teknologier'],
  ['velfærdsteknologi', 'velfærd'],
  ['hjemmepleje', 'pleje'],
  ['hjemmeplejen', 'plejen'],
  ['ældrepleje', 'ældre'],
  ['sygepleje', 'hjemmepleje'],
  ['jobtræning', 'træning'],
  ['træningsudstyr', 'træning'],
  ['beskæftigelsesindsats', 'beskæftigelse'],
  ['beskæftigelsesindsatsen', 'indsats'],
  ['faldforebyggelse', 'forebyggelse'],
  ['forandringsledelse', 'ledelse'],
  ['sundhedsfremme', 'sundhed'],
  ['demensboliger', 'demens'],
  ['ældreboliger', 'boliger'],
  ['vinduespudsning', 'vinduer'],
  ['affaldshåndtering', 'affald'],
  ['mentorordning', 'mentor'],
  ['madservice', 'mad'],
  ['skærmbesøg', 'besøg'],
  ['skolebustransport', 'transport'],
  ['skolebustransport', 'skoler'],
  ['støttekontaktperson', 'kontakt'],
  ['idrætsforening', 'forening'],
  ['socialøkonomisk', 'økonomisk'],
];

/** Words that look alike, or of which one is a part by its letters alone. */
const APART: readonly (readonly [string, string])[] = [
  ['rengøring', 'regnskab'],
  ['hjem', 'hæm'],
  ['transport', 'sport'],
  ['rapport', 'port'],
  ['partnerskab', 'skab'],
  ['regnskab', 'regn'],
  ['service', 'vice'],
  ['kommune', 'mune'],
  ['undervisning', 'visning'],
  ['medarbejder', 'arbejder'],
  ['forening', 'ening'],
  ['telefon', 'fon'],
  ['elevator', 'elv'],
  ['virksomhed', 'hed'],
  ['genoptræning', 'gener'],
  ['forandringsledelse', 'slæde'],
  ['personale', 'øl'],
  ['pleje', 'plage'],
  ['27001', '9001'],
  ['2024', '202'],
  ['85312500', '8531'],
  ['5g', '4g'],
];

describe('sixty pairs of Danish words', () => {
  it('are sixty', () => {
    expect(MEET.length + APART.length).toBe(60);
  });

  it.each(MEET)('meet: %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each(APART)('do not meet: %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it('take a compound as itself first, its parts beside it', () => {
    expect(read('velfærdsteknologien')).toEqual([
      {
        surface: 'velfærdsteknologien',
        stems: expect.arrayContaining(['velfærdsteknologi']),
        parts: ['velfærd', 'teknologi'],
      },
    ]);
  });

  it('have no parts where texts are not read in Danish', () => {
    expect(wordsIn(['english'])('hjemmepleje')).toMatchObject([{ parts: [] }]);
  });
});
