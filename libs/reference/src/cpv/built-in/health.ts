import { cpvTable } from '../cpv-table.js';

/** Health services (group 851). */
export const HEALTH = cpvTable(`
85100000 | Health services | Tjenesteydelser inden for sundhedsvæsenet
85110000 | Hospital and related services | Hospitalsvirksomhed og hermed beslægtet virksomhed
85111000 | Hospital services | Hospitalsvirksomhed
85111500 | Psychiatric hospital services | Konsultation og behandling på psykiatrisk afdeling
85120000 | Medical practice and related services | Behandling og konsultation hos praktiserende læger og hermed beslægtet virksomhed
85121000 | Medical practice services | Tjenester ydet af praktiserende læger
85121100 | General-practitioner services | Konsultation og behandling hos alment praktiserende læger
85121200 | Medical specialist services | Konsultation og behandling hos medicinske specialister
85121270 | Psychiatrist or psychologist services | Psykiater- eller psykologtjenester
85121271 | Home for the psychologically disturbed services | Tjenester i forbindelse med hjem for psykisk syge
85130000 | Dental practice and related services | Behandling hos praktiserende tandlæger og hermed beslægtet virksomhed
85131000 | Dental-practice services | Tjenester ydet af praktiserende tandlæger
85140000 | Miscellaneous health services | Sundhedsvæsen i øvrigt
85141000 | Services provided by medical personnel | Virksomhed, der udøves af medicinsk personale
85141200 | Services provided by nurses | Tjenester ydet af sygeplejersker
85141210 | Home medical treatment services | Hjemmesygepleje
85141220 | Advisory services provided by nurses | Vejledning ydet af sygeplejersker
85142000 | Paramedical services | Tjenester ydet af paramedicinsk personale
85142100 | Physiotherapy services | Tjenesteydelser inden for fysioterapi
85142400 | Home delivery of incontinence products | Dør-til-dør-udbringning af inkontinensartikler
85143000 | Ambulance services | Ambulancetjenester
85144000 | Residential health facilities services | Tjenester ydet af behandlingsinstitutioner
85144100 | Residential nursing care services | Sygepleje på plejehjem
85147000 | Company health services | Sundhedsudvalg i virksomheder
85160000 | Optician services | Optikertjenester
85170000 | Acupuncture and chiropractor services | Akupunktur- og kiropraktortjenester
`);
