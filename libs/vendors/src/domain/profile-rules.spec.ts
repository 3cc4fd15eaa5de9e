import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../test/vendor.builders.js';
import { profileProblems } from './profile-rules.js';
import type { ProfileInput } from './profile.js';

const TODAY = '2026-11-24';
const BUYER = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
const current = { capabilities: [{ id: 'known', cpv: [], text: 'x' }], certificates: [] };

const certificate = (stated: object) => ({ certificates: [{ scheme: 'iso-9001', ...stated }] });
const award = (buyerId: string, day: string) => ({
  reservation: { awardsUnderArticle77: [{ buyerId, day }] },
});

describe('profiles', () => {
  it.each<[what: string, stated: Partial<ProfileInput>, problems: string[]]>([
    ['take a full one', {}, []],
    ['refuse an unknown legal form', { legalForm: 'IVS' as 'other' }, ['/legalForm not-listed']],
    ['refuse an unknown kind', { kind: 'club' as 'company' }, ['/kind not-listed']],
    ['refuse another language', { language: 'sv' as 'da' }, ['/language not-listed']],
    ['refuse an address that is none', { website: 'example' }, ['/website address-invalid']],
    ['refuse a script as address', { website: 'javascript:alert(1)' }, ['/website address-invalid']],
    ['take no staff and no turnover', { headcount: 0, turnover: { minor: 0, currency: 'DKK' } }, []],
    ['refuse half a person', { headcount: 1.5 }, ['/headcount number-out-of-bounds']],
    [
      'refuse a negative balance',
      { balance: { minor: -1, currency: 'DKK' } },
      ['/balance/amount amount-out-of-bounds'],
    ],
    ['take a capability in words alone', { capabilities: [{ cpv: [], text: 'Mad' }] }, []],
    ['take a capability by code alone', { capabilities: [{ cpv: ['55320000'], text: '' }] }, []],
    [
      'refuse a capability that says nothing',
      { capabilities: [{ cpv: [], text: ' ' }] },
      ['/capabilities/0/text too-short'],
    ],
    ['take the id of a part that is there', { capabilities: [{ id: 'known', cpv: [], text: 'y' }] }, []],
    [
      'refuse the id of none',
      { capabilities: [{ id: 'new', cpv: [], text: 'y' }] },
      ['/capabilities/0/id id-unknown'],
    ],
    [
      'refuse more than 50 capabilities',
      { capabilities: Array.from({ length: 51 }, () => ({ cpv: [], text: 'y' })) },
      ['/capabilities too-many'],
    ],
    ['refuse an unknown area', { areas: ['4610'] }, ['/areas/0 area-unknown']],
    ['take a certificate without end', certificate({ validFrom: '2020-01-01' }), []],
    [
      'refuse a scheme in capitals',
      certificate({ scheme: 'ISO 9001' }),
      ['/certificates/0/scheme scheme-invalid'],
    ],
    [
      'refuse a certificate without scheme',
      certificate({ scheme: undefined }),
      ['/certificates/0/scheme scheme-invalid'],
    ],
    [
      'refuse lists in place of objects',
      { reservation: [], rsv: [] } as object,
      ['/rsv not-an-object', '/reservation not-an-object'],
    ],
    [
      'refuse a day that does not exist',
      certificate({ validFrom: '2026-02-30' }),
      ['/certificates/0/validFrom day-invalid'],
    ],
    [
      'refuse a certificate that ends before it starts',
      certificate({ validFrom: '2026-01-02', validThrough: '2026-01-01' }),
      ['/certificates/0/validThrough ends-before-start'],
    ],
    [
      'refuse an unknown target group',
      { targetGroups: ['cats' as 'lonely'] },
      ['/targetGroups/0 not-listed'],
    ],
    ['refuse an unknown purpose', { purposes: ['profit' as 'health'] }, ['/purposes/0 not-listed']],
    ['refuse a practice twice', { practices: ['training', 'training'] }, ['/practices/1 repeated']],
    ['take a language without level', { languages: [{ code: 'ar' }] }, []],
    [
      'refuse an unknown language',
      { languages: [{ code: 'arabisk' as 'ar' }] },
      ['/languages/0/code not-listed'],
    ],
    [
      'refuse a language twice, and a level that there is not',
      { languages: [{ code: 'ar' }, { code: 'ar', level: 'b3' as 'b2' }] },
      ['/languages/1/code repeated', '/languages/1/level not-listed'],
    ],
    ['take somebody who can begin at once', { availability: { noticeDays: 0 } }, []],
    [
      'refuse half a day, a day that does not exist and a time that there is not',
      { availability: { noticeDays: 0.5, from: '2026-02-30', times: ['lunch' as 'nights'] } },
      [
        '/availability/from day-invalid',
        '/availability/noticeDays number-out-of-bounds',
        '/availability/times/0 not-listed',
      ],
    ],
    [
      'refuse a list in place of availability',
      { availability: [] } as object,
      ['/availability not-an-object'],
    ],
    ['take the whole of a share', { reservation: { disadvantagedShare: 1 } }, []],
    [
      'refuse a share in per cent',
      { reservation: { disadvantagedShare: 30 } },
      ['/reservation/disadvantagedShare number-out-of-bounds'],
    ],
    ['take an award of today', award(BUYER, TODAY), []],
    [
      'refuse an award to come',
      award(BUYER, '2026-11-25'),
      ['/reservation/awardsUnderArticle77/0/day day-in-future'],
    ],
    [
      'refuse an award of nobody',
      award('x', TODAY),
      ['/reservation/awardsUnderArticle77/0/buyerId id-unknown'],
    ],
    ['refuse a section twice', { complete: ['areas', 'areas'] }, ['/complete/1 repeated']],
  ])('%s', (_, stated, problems) => {
    const found = profileProblems(aProfile(stated), current, TODAY);
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(problems);
  });
});
