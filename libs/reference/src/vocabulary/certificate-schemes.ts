import type { Term } from './term.js';

/** Certificates, attestations and approvals that Danish welfare procurement asks for. The list is open: other schemes may be named by a code of the same form, and the law mostly asks to accept an equivalent. */
export const CERTIFICATE_SCHEMES = [
  {
    code: 'iso-9001',
    label: { da: 'ISO 9001', en: 'ISO 9001' },
    meaning: {
      da: 'Ledelsessystem for kvalitet.',
      en: 'Quality management system.',
    },
  },
  {
    code: 'ds-en-15224',
    label: { da: 'DS/EN 15224', en: 'EN 15224' },
    meaning: {
      da: 'Kvalitetsledelse i sundheds- og plejesektoren, baseret på ISO 9001.',
      en: 'Quality management in health and care services, based on ISO 9001.',
    },
  },
  {
    code: 'iso-14001',
    label: { da: 'ISO 14001', en: 'ISO 14001' },
    meaning: {
      da: 'Ledelsessystem for miljø.',
      en: 'Environmental management system.',
    },
  },
  {
    code: 'iso-45001',
    label: { da: 'ISO 45001', en: 'ISO 45001' },
    meaning: {
      da: 'Ledelsessystem for arbejdsmiljø.',
      en: 'Occupational health and safety management system.',
    },
  },
  {
    code: 'iso-27001',
    label: { da: 'ISO/IEC 27001', en: 'ISO/IEC 27001' },
    meaning: {
      da: 'Ledelsessystem for informationssikkerhed.',
      en: 'Information security management system.',
    },
  },
  {
    code: 'iso-27701',
    label: { da: 'ISO/IEC 27701', en: 'ISO/IEC 27701' },
    meaning: {
      da: 'Ledelsessystem for beskyttelse af personoplysninger.',
      en: 'Privacy information management system.',
    },
  },
  {
    code: 'isae-3402',
    label: { da: 'ISAE 3402', en: 'ISAE 3402' },
    meaning: {
      da: 'Revisorerklæring om kontroller hos en serviceleverandør, typisk for it-drift.',
      en: 'Assurance report on controls at a service organisation, typically for IT operations.',
    },
  },
  {
    code: 'isae-3000-gdpr',
    label: { da: 'ISAE 3000 (databeskyttelse)', en: 'ISAE 3000 (data protection)' },
    meaning: {
      da: 'Revisorerklæring om overholdelse af databeskyttelsesreglerne som databehandler.',
      en: 'Assurance report on compliance with data protection rules as a processor.',
    },
  },
  {
    code: 'd-seal',
    label: { da: 'D-mærket', en: 'D-seal' },
    meaning: {
      da: 'Dansk mærkningsordning for it-sikkerhed og ansvarlig dataanvendelse.',
      en: 'Danish label for IT security and responsible use of data.',
    },
  },
  {
    code: 'medcom',
    label: { da: 'MedCom-godkendelse', en: 'MedCom approval' },
    meaning: {
      da: 'Test og godkendelse af systemer, der udveksler data efter MedComs standarder.',
      en: 'Test and approval of systems that exchange data by the MedCom standards of Danish health care.',
    },
  },
  {
    code: 'iso-13485',
    label: { da: 'ISO 13485', en: 'ISO 13485' },
    meaning: {
      da: 'Ledelsessystem for kvalitet hos producenter af medicinsk udstyr.',
      en: 'Quality management system for medical devices.',
    },
  },
  {
    code: 'ce-mdr',
    label: { da: 'CE-mærkning efter MDR', en: 'CE marking under the MDR' },
    meaning: {
      da: 'Produktet er CE-mærket som medicinsk udstyr efter forordning (EU) 2017/745.',
      en: 'The product bears the CE marking as a medical device under Regulation (EU) 2017/745.',
    },
  },
  {
    code: 'ds-49001',
    label: { da: 'DS 49001', en: 'DS 49001' },
    meaning: {
      da: 'Dansk ledelsessystem for samfundsansvar, baseret på ISO 26000.',
      en: 'Danish management system for social responsibility, based on ISO 26000.',
    },
  },
  {
    code: 'social-supervision-approval',
    label: { da: 'Godkendelse fra socialtilsynet', en: 'Approval by the social supervision authority' },
    meaning: {
      da: 'Det sociale tilbud er godkendt efter lov om socialtilsyn.',
      en: 'The social service is approved under the Danish Act on Social Supervision.',
    },
  },
  {
    code: 'organic-cuisine-label',
    label: { da: 'Det Økologiske Spisemærke', en: 'Organic Cuisine Label' },
    meaning: {
      da: 'Statens mærke for andelen af økologiske råvarer i professionelle køkkener.',
      en: 'State label for the share of organic ingredients in professional kitchens.',
    },
  },
  {
    code: 'iso-22000',
    label: { da: 'ISO 22000', en: 'ISO 22000' },
    meaning: {
      da: 'Ledelsessystem for fødevaresikkerhed.',
      en: 'Food safety management system.',
    },
  },
  {
    code: 'nordic-swan-ecolabel',
    label: { da: 'Svanemærket', en: 'Nordic Swan Ecolabel' },
    meaning: {
      da: 'Nordisk miljømærke for varer og tjenester som rengøring og vask.',
      en: 'Nordic ecolabel for goods and for services such as cleaning and laundry.',
    },
  },
  {
    code: 'eu-ecolabel',
    label: { da: 'EU-Blomsten', en: 'EU Ecolabel' },
    meaning: {
      da: 'EU’s miljømærke for varer og tjenester, efter forordning (EF) nr. 66/2010.',
      en: 'Ecolabel of the European Union for goods and services, under Regulation (EC) No 66/2010.',
    },
  },
] as const satisfies readonly Term[];

/** Code of a certificate scheme. */
export type CertificateScheme = (typeof CERTIFICATE_SCHEMES)[number]['code'];
