import { cpvTable } from '../cpv-table.js';

/** Recruitment, placement and staff, household help (divisions 79 and 98). */
export const EMPLOYMENT = cpvTable(`
79600000 | Recruitment services | Rekrutteringstjenester
79610000 | Placement services of personnel | Formidling af personale
79611000 | Job search services | Jobsøgningstjenester
79620000 | Supply services of personnel including temporary staff | Personaleformidling, herunder midlertidigt ansatte
79624000 | Supply services of nursing personnel | Anvisning af plejepersonale
79625000 | Supply services of medical personnel | Anvisning af hospitalspersonale
79630000 | Personnel services except placement and supply services | Tjenesteydelser i forbindelse med personale, undtagen anvisning og formidling
79632000 | Personnel-training services | Uddannelse af personale
79633000 | Staff development services | Tjenesteydelser vedrørende personaleudvikling
79634000 | Career guidance services | Erhvervsvejledningstjenester
79635000 | Assessment centre services for recruitment | Evalueringstjenester i forbindelse med personalerekruttering
98500000 | Private households with employed persons | Private husholdninger med ansat medhjælp
98510000 | Services of commercial and industrial workers | Virksomhed udøvet af arbejdstagere inden for handel og industri
98513000 | Manpower services for households | Udsendelse af personale til private husstande
98513300 | Temporary staff for households | Udsendelse af vikarer til private husstande
98513310 | Home-help services | Hjemmehjælp
98514000 | Domestic services | Husligt arbejde
`);
