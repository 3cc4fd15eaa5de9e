import { describe, expect, it } from '@jest/globals';
import { aLot, aTenderDraft, type Draft } from '../../test/tender.builders.js';
import { reasonProblems, tenderProblems } from './tender-rules.js';
import type { Lot, LotInput } from './tender.js';

const lot = (stated: Partial<LotInput>): Draft => ({ lots: [aLot({ requirements: [], ...stated })] });

const turnoverOf = (amount: string): LotInput['requirements'][number] => ({
  kind: 'turnover',
  mandatory: false,
  ask: { amount: { amount, currency: 'DKK' } },
});

const reservedBy = (article: string): LotInput['requirements'][number] => ({
  kind: 'reserved',
  mandatory: false,
  ask: { article },
});

const problemsOf = (draft: Draft, current: readonly Lot[] = []) =>
  tenderProblems(aTenderDraft(draft), current).map(({ pointer, code }) => `${pointer} ${code}`);

describe('tenders', () => {
  it.each<[what: string, draft: Draft, problems: string[]]>([
    ['take a complete one', { lots: 3 }, []],
    ['take one without lots', { lots: 0, description: '' }, []],
    ['refuse one without title', { title: ' ' }, ['/title too-short']],
    [
      'refuse a deadline without offset',
      { submissionDeadline: '2030-01-01T12:00' },
      ['/submissionDeadline instant-invalid'],
    ],
    [
      'refuse unknown beneficiaries',
      { beneficiaries: ['cats' as 'lonely'] },
      ['/beneficiaries/0 not-listed'],
    ],
    ['refuse a reason that says nothing', { notDividedReason: 'Nej.' }, ['/notDividedReason too-short']],
    ['refuse another procedure', { procedure: 'raffle' as 'open' }, ['/procedure not-listed']],
    ['refuse another language', { language: 'sv' as 'da' }, ['/language not-listed']],
    ['refuse more than 50 lots', { lots: 51 }, ['/lots too-many']],
    ['take an unfinished lot', lot({ title: '', description: '', areas: [] }), []],
    ['refuse an invalid main code', lot({ mainCpv: '5532' }), ['/lots/0/mainCpv cpv-invalid']],
    [
      'refuse the main code as additional one',
      lot({ additionalCpv: ['55320000'] }),
      ['/lots/0/additionalCpv/0 repeated'],
    ],
    [
      'refuse to ask for two turnovers',
      lot({ requirements: [turnoverOf('1000000.00'), turnoverOf('2000000.00')] }),
      ['/lots/0/requirements/1/kind repeated'],
    ],
    [
      'refuse to ask twice for the undisclosed reservation',
      lot({ requirements: [reservedBy('20'), reservedBy('20')] }),
      ['/lots/0/requirements/1/kind repeated'],
    ],
    ['take it once behind one', lot({ requirements: [reservedBy('77'), reservedBy('20')] }), []],
    ['take it once before one', lot({ requirements: [reservedBy('20'), reservedBy('77')] }), []],
    ['refuse a place twice', lot({ areas: ['0461', '0461'] }), ['/lots/0/areas/1 repeated']],
    [
      'refuse a value of nothing',
      lot({ value: { minor: 0, currency: 'DKK' } }),
      ['/lots/0/value/amount amount-out-of-bounds'],
    ],
    [
      'refuse a contract that ends when it starts',
      lot({ contractStart: '2030-01-01', contractEnd: '2030-01-01' }),
      ['/lots/0/contractEnd ends-before-start'],
    ],
    [
      'refuse a weight out of bounds',
      lot({ weights: { area: 6, size: 0 } }),
      ['/lots/0/weights/area number-out-of-bounds'],
    ],
    [
      'refuse more than 40 requirements',
      lot({
        requirements: Array.from({ length: 41 }, () => ({
          kind: 'capacity',
          mandatory: true,
          ask: { headcount: 1 },
        })),
      }),
      ['/lots/0/requirements too-many'],
    ],
    ['refuse the id of a lot that it does not have', lot({ id: 'x' }), ['/lots/0/id id-unknown']],
  ])('%s', (_, draft, problems) => {
    expect(problemsOf(draft)).toEqual(problems);
  });

  it('refuse a list in place of weights', () => {
    expect(problemsOf(lot({ weights: [] as object }))).toEqual(['/lots/0/weights not-an-object']);
  });

  it('suggest an area three times at most, however many are unknown', () => {
    // Every way to write the name in capitals and small letters.
    const names = Array.from({ length: 100 }, (_, bits) =>
      Array.from('aabenraa', (letter, at) => ((bits >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
    );
    const draft = aTenderDraft({ lots: Array.from({ length: 50 }, () => aLot({ areas: names })) });
    const problems = tenderProblems(draft, []);
    expect(problems).toHaveLength(5000);
    expect(problems.filter(({ detail }) => detail.includes('Did you mean'))).toHaveLength(3);
  });

  it('take each id once, of lots and of requirements', () => {
    const requirement = { id: 'r', kind: 'capacity', mandatory: true, ask: { headcount: 1 } };
    const current: Lot = { ...aLot(), id: 'l', requirements: [requirement] };
    const other = aLot({ requirements: [requirement] });
    expect(problemsOf({ lots: [current] }, [current])).toEqual([]);
    expect(problemsOf({ lots: [aLot({ requirements: [] }), other] }, [current])).toEqual([]);
    expect(problemsOf({ lots: [current, current] }, [current])).toEqual([
      '/lots/1/id id-unknown',
      '/lots/1/requirements/0/id id-unknown',
    ]);
  });

  it('are cancelled with a reason that says something', () => {
    expect(reasonProblems('Nej')).toMatchObject([{ pointer: '/reason', code: 'too-short' }]);
    expect(reasonProblems('Bevillingen er faldet bort.')).toEqual([]);
  });
});
