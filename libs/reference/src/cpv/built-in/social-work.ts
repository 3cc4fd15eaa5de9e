import { cpvTable } from '../cpv-table.js';

/** Social work and social benefits (groups 853 and 753). */
export const SOCIAL_WORK = cpvTable(`
75300000 | Compulsory social security services | Lovpligtig socialsikring
75310000 | Benefit services | Sociale ydelser
85300000 | Social work and related services | Sociale foranstaltninger og hermed beslægtet virksomhed
85310000 | Social work services | Sociale foranstaltninger
85311000 | Social work services with accommodation | Sociale foranstaltninger med institutionsophold
85311100 | Welfare services for the elderly | Forsorg for ældre
85311200 | Welfare services for the handicapped | Forsorg for handicappede
85311300 | Welfare services for children and young people | Forsorg for børn og unge
85312000 | Social work services without accommodation | Sociale foranstaltninger, ikke omfattende institutionsophold
85312100 | Daycare services | Daginstitutioner
85312110 | Child daycare services | Daginstitutioner for børn
85312120 | Daycare services for handicapped children and young people | Daginstitutioner for handicappede børn og unge
85312200 | Homedelivery of provisions | Hjemmelevering af dagligvarer
85312300 | Guidance and counselling services | Vejledning og rådgivning
85312310 | Guidance services | Vejledning
85312320 | Counselling services | Konsulenttjenesteydelser
85312330 | Family-planning services | Familieplanlægning
85312400 | Welfare services not delivered through residential institutions | Forsorg uden for institutioner
85312500 | Rehabilitation services | Revalideringsvirksomhed
85312510 | Vocational rehabilitation services | Erhvervsrevalideringsvirksomhed
85320000 | Social services | Socialt arbejde
85321000 | Administrative social services | Administrativ virksomhed i forbindelse med socialt arbejde
85322000 | Community action programme | Kommunale handlingsprogrammer
85323000 | Community health services | Det offentlige sundhedsvæsen
`);
