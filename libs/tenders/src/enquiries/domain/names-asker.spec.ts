import { describe, expect, it } from '@jest/globals';
import { namesAsker } from './names-asker.js';

const KITCHEN = { name: 'Havnens Køkken ApS', registration: '13748136' };
const asks = (question: string, asker = KITCHEN) => namesAsker(question, asker).map(({ code }) => code);

describe('a question names who asks', () => {
  it.each([
    ['by its whole name', 'Vi i Havnens Køkken ApS spørger om aftalen.', ['organisation-name']],
    ['by its name without legal form', 'Må Havnens Køkken dele aftalen?', ['organisation-name']],
    ['in capitals', 'MÅ HAVNENS KØKKEN DELE AFTALEN?', ['organisation-name']],
    ['as people write without Danish keys', 'Maa Havnens Koekken dele aftalen?', ['organisation-name']],
    ['with bare letters in their place', 'Ma Havnens Kokken dele aftalen?', ['organisation-name']],
    ['with an accent in it', 'Må Havnéns Køkken dele aftalen?', ['organisation-name']],
    ['in the genitive', 'Må Havnens Køkkens medarbejdere bruge køkkenet?', ['organisation-name']],
    [
      'in the genitive of foreigners',
      "Må Havnens Køkken's medarbejdere bruge køkkenet?",
      ['organisation-name'],
    ],
    ['over a line break', 'Må Havnens\nKøkken dele aftalen?', ['organisation-name']],
    ['by its CVR number', 'CVR-nr. 13748136 spørger.', ['registration-number']],
    ['by its CVR number with blanks', 'Vi er 13 74 81 36 i registret.', ['registration-number']],
    ['with DK before it', 'Momsnr. DK13748136', ['registration-number']],
    ['by an e-mail address', 'Skriv til ida@koekken.example, tak.', ['email-address']],
    ['by one with Danish letters', 'Skriv til søren@køkken.dk, tak.', ['email-address']],
    ['by a web address', 'Se https://koekken.example/menu for mere.', ['web-address']],
    ['by one without scheme', 'Menuen står på www.koekken.dk.', ['web-address']],
    ['by a bare domain', 'Menuen står på koekken.dk.', ['web-address']],
    ['by a phone number', 'Ring på 86123456.', ['phone-number']],
    ['by one in groups of two', 'Ring på 86 12 34 56.', ['phone-number']],
    ['by one in groups of four', 'Ring på 8612 3456.', ['phone-number']],
    ['by one with the prefix of Denmark', 'Ring på +45 86 12 34 56.', ['phone-number']],
    ['by one from abroad', 'Ring på +46 70 123 45 67.', ['phone-number']],
    [
      'in several ways at once',
      'Havnens Køkken, ida@koekken.example, 86 12 34 56',
      ['organisation-name', 'email-address', 'phone-number'],
    ],
  ])('%s', (_, question, codes) => {
    expect(asks(question)).toEqual(codes);
  });

  it.each([
    ['a part of the name', 'Har I et køkken ved havnen?'],
    ['the name inside another word', 'Hvad med Havnens Køkkenhave?'],
    ['an amount', 'Er beløbet på 12.345.678,00 kr. for alle fire år?'],
    ['a CPV code with its check digit', 'Gælder CPV 85312000-3 for begge?'],
    ['a CPV code without', 'Gælder CPV-koden 85312000 for begge?'],
    ['a day', 'Kan vi begynde 2027-01-15 eller 15.01.2027?'],
    ['a paragraph of a law', 'Gælder udbudslovens § 49, stk. 2, også her?'],
    ['an abbreviation', 'Skal prisen være ekskl. moms, dvs. netto f.eks. pr. time?'],
  ])('but not by %s', (_, question) => {
    expect(asks(question)).toEqual([]);
  });

  it.each([
    ['Fællesværket A/S', 'Fællesværket vil vide det.'],
    ['Fællesværket I/S', 'Fællesværket vil vide det.'],
    ['Fællesværket F.M.B.A.', 'Fællesværket vil vide det.'],
    ['Fællesværket, s.m.b.a.', 'Fællesværket vil vide det.'],
    ['Foreningen Fællesværket', 'Fællesværket vil vide det.'],
    ['Fonden Fællesværket', 'Fællesværket vil vide det.'],
    ['Den selvejende institution Fællesværket', 'Fællesværket vil vide det.'],
    ['Fællesværket (Aarhus) ApS', 'Fællesværket vil vide det.'],
    ['Fonden Fællesværket', 'Kan Fællesværkets frivillige deltage?'],
    ['Mødrehjælpen F.M.B.A.', 'Kan Modrehjaelpens frivillige deltage?'],
    ['Åen ApS', 'Åen vil vide det.'],
  ])('%s without its legal form', (name, question) => {
    expect(asks(question, { name, registration: '13748136' })).toEqual(['organisation-name']);
  });

  it.each([
    ['Nu ApS', 'Er det nu?'],
    ['Åen ApS', 'An, hvad siger I?'],
  ])('by no name so short that it is a word: %s', (name, question) => {
    expect(asks(question, { name, registration: '13748136' })).toEqual([]);
  });

  it('and is told where, and what to do', () => {
    const [problem] = namesAsker('Må Havnens Køkken dele aftalen?', KITCHEN);
    expect(problem).toMatchObject({ pointer: '/question' });
    expect(problem?.detail).toContain('"Havnens Køkken ApS" is the name of your organisation');
  });

  it('without a number in a register nobody looks for one', () => {
    expect(namesAsker('Må vi dele aftalen i to?', { name: 'Havnens Køkken', registration: null })).toEqual(
      [],
    );
  });
});
