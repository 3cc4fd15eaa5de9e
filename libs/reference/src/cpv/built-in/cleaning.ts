import { cpvTable } from '../cpv-table.js';

/** Cleaning, waste, laundry and green areas (divisions 77, 90 and 98). */
export const CLEANING = cpvTable(`
77300000 | Horticultural services | Tjenesteydelser inden for havebrug
77310000 | Planting and maintenance services of green areas | Tilplantning og vedligeholdelse af grønne områder
77311000 | Ornamental and pleasure gardens maintenance services | Vedligeholdelse af have- og parkanlæg
77313000 | Parks maintenance services | Vedligeholdelse af parker
90500000 | Refuse and waste related services | Tjenesteydelser i forbindelse med affald
90510000 | Refuse disposal and treatment | Bortskaffelse og behandling af affald
90511000 | Refuse collection services | Indsamling af affald
90514000 | Refuse recycling services | Affaldsgenvinding
90600000 | Cleaning and sanitation services in urban or rural areas, and related services | Virksomhed i forbindelse med rydning og hygiejne i by- og landområder og lignende tjenester
90620000 | Snow-clearing services | Snerydning
90900000 | Cleaning and sanitation services | Rengørings- og sanitetstjenester
90910000 | Cleaning services | Rengøring
90911000 | Accommodation, building and window cleaning services | Rengøring af boliger, bygninger og vinduer
90911100 | Accommodation cleaning services | Rengøring af lokaler
90911200 | Building-cleaning services | Rengøring af bygninger
90911300 | Window-cleaning services | Vinduespudsning
90919000 | Office, school and office equipment cleaning services | Rengøring af kontorer, skoler og kontorudstyr
90919200 | Office cleaning services | Rengøring af kontorer
90919300 | School cleaning services | Rengøring af skoler
98300000 | Miscellaneous services | Diverse tjenesteydelser
98310000 | Washing and dry-cleaning services | Vask og rensning
98311000 | Laundry-collection services | Afhentning af vasketøj
98312000 | Textile-cleaning services | Tekstilrensning
98315000 | Pressing services | Strygning, rulning og presning
`);
