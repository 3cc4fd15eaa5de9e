import { cpvTable } from '../cpv-table.js';

/** Culture, sport, associations and personal services (divisions 79, 92 and 98). */
export const COMMUNITY = cpvTable(`
79700000 | Investigation and security services | Efterforsknings- og sikkerhedstjenester
79710000 | Security services | Sikkerhedstjenester
79711000 | Alarm-monitoring services | Alarm-overvågningstjenester
92300000 | Entertainment services | Forlystelsesvirksomhed
92310000 | Artistic and literary creation and interpretation services | Udøvende kunstnerisk virksomhed og fortolkning
92330000 | Recreational-area services | Tjenester i forbindelse med rekreative områder
92500000 | Library, archives, museums and other cultural services | Biblioteker, arkiver, museer og anden kulturel virksomhed
92510000 | Library and archive services | Biblioteks- og arkivtjenester
92520000 | Museum services and preservation services of historical sites and buildings | Museer og beslægtet virksomhed
92600000 | Sporting services | Tjenesteydelser vedrørende sport
92620000 | Sport-related services | Sportsrelateret virksomhed
98100000 | Membership organisation services | Tjenesteydelser fra organisationer og foreninger
98130000 | Miscellaneous membership organisations services | Tjenester, som ydes af diverse organisationer og foreninger
98133000 | Services furnished by social membership organisations | Tjenester, som ydes af sociale organisationer og foreninger
98133100 | Civic betterment and community facility support services | Forbedring af samfundet og støttetjenester til befolkningen
98133110 | Services provided by youth associations | Tjenester ydet af ungdomsorganisationer
98330000 | Physical well-being services | Virksomhed i forbindelse med fysisk velvære
98336000 | Training, workout or aerobic services | Fitness, workout eller aerobics
98340000 | Accommodation and office services | Formidling af boliger og kontorer
98341000 | Accommodation services | Formidling af boliger
`);
