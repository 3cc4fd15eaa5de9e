import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Work out of doors. */
export const GREEN_AREA_VENDORS: readonly DemoVendor[] = [
  {
    key: 'groenspire',
    name: 'Grønspire',
    cvr: '10000297',
    profile: {
      legalForm: 'association',
      kind: 'social-enterprise',
      description:
        'Grønspire passer grønne områder og fællesarealer i Midt- og Sydjylland. Om vinteren rykker ' +
        'holdene indenfor og gør rent i klubhuse og opgange. Mere end halvdelen af kollegerne er unge, der ' +
        'er på vej ud af ledighed eller misbrug.',
      website: 'https://groenspire.example',
      language: 'da',
      rsv: { registered: true },
      turnover: dkk(3_600_000),
      openToTeams: true,
      capabilities: [
        { cpv: ['77310000', '77313000'], text: 'Pleje af grønne områder, bede og parker.' },
        { cpv: ['90911200'], text: 'Rengøring af fællesarealer, klubhuse og opgange.' },
      ],
      areas: ['DK041', '0621', '0630'],
      certificates: [],
      targetGroups: ['unemployed', 'children-and-youth', 'addiction'],
      purposes: ['employment', 'environment'],
      availability: { noticeDays: 30, times: ['daytime'] },
      reservation: { operator: 'integration-operator', disadvantagedShare: 0.55 },
      complete: [],
    },
    references: [
      {
        title: 'Pleje af grønne områder ved almene boliger',
        buyerName: 'Boligselskabet Heden',
        cpv: ['77310000'],
        areas: ['0657'],
        value: dkk(390_000),
        yearsAgo: 1.3,
        targetGroups: ['unemployed'],
      },
    ],
  },
  {
    key: 'gyngehjulet',
    name: 'Gyngehjulet Legepladser ApS',
    cvr: '10000300',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Gyngehjulet tegner og bygger legepladser og udendørs motionsanlæg i robinietræ. Vi holder ' +
        'eftersyn efter gældende sikkerhedsstandarder og reparerer det, som andre har sat op. Kunderne er ' +
        'daginstitutioner, skoler og boligforeninger i hele landet.',
      website: 'https://gyngehjulet.example',
      language: 'da',
      headcount: 15,
      turnover: dkk(21_000_000),
      balance: dkk(8_300_000),
      openToTeams: false,
      capabilities: [
        { cpv: ['37535200'], text: 'Legepladsudstyr i træ, tegnet til stedet og bygget på eget værksted.' },
        { cpv: ['50870000'], text: 'Eftersyn og reparation af legepladser.' },
      ],
      areas: ['DK'],
      certificates: [{ scheme: 'iso-14001', validForDays: 250 }],
      targetGroups: ['children-and-youth'],
      complete: ['capabilities', 'areas', 'certificates', 'capacity'],
    },
    references: [
      {
        title: 'Naturlegeplads ved tre børnehaver',
        buyerName: 'Herning Kommune',
        cpv: ['37535200'],
        areas: ['0657'],
        value: dkk(1_700_000),
        yearsAgo: 1.0,
        targetGroups: ['children-and-youth'],
      },
    ],
  },
];
