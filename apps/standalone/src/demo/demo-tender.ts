const DAY_MS = 24 * 60 * 60 * 1000;

/** The tender that `npm run demo` posts: fictional, in Danish, open for three weeks. */
export const demoTender = (buyerId: string, now: Date) => ({
  buyerId,
  title: 'Fælles hverdag: pilot mod ensomhed blandt ældre (fiktiv demo)',
  description:
    'Aarhus Kommune vil afprøve, om besøgsvenner, fællesspisning og små aktiviteter i nærområdet kan bryde ensomheden hos ældre, der bor alene. Piloten løber i et år, og virkningen måles før, undervejs og efter.',
  language: 'da',
  procedure: 'light-regime',
  submissionDeadline: `${new Date(now.getTime() + 21 * DAY_MS).toISOString().slice(0, 10)}T11:00:00Z`,
  beneficiaries: ['older-people', 'lonely'],
  benefit: 'Færre ældre oplever at være ensomme, og flere deltager i fællesskaber i deres eget kvarter.',
  lots: [
    {
      title: 'Besøgsvenner og fællesspisning i Aarhus',
      description:
        'Leverandøren rekrutterer og støtter frivillige besøgsvenner, holder fællesspisning for ældre og samarbejder med kommunens hjemmepleje og lokalcentre.',
      mainCpv: '85312000',
      additionalCpv: ['85311100', '85320000'],
      areas: ['0751'],
      value: { amount: '900000.00', currency: 'DKK' },
      beneficiaries: ['older-people', 'lonely'],
      requirements: [
        { kind: 'service-area', mandatory: true, ask: { areas: ['0751'] } },
        {
          kind: 'capability',
          mandatory: true,
          acceptedShare: 0.5,
          ask: { cpv: ['853'], words: ['ensomhed', 'frivillige'] },
        },
        { kind: 'reference', mandatory: true, ask: { count: 1, cpv: ['853'], withinYears: 5 } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 5 } },
        { kind: 'co-design', mandatory: false, weight: 3, ask: { with: ['civil-society'] } },
        {
          kind: 'certification',
          mandatory: false,
          weight: 2,
          ask: { scheme: 'iso-9001', orEquivalent: true },
        },
        {
          kind: 'turnover',
          mandatory: false,
          weight: 1,
          ask: { amount: { amount: '1000000.00', currency: 'DKK' } },
        },
      ],
    },
  ],
});
