import { cpvTable } from '../cpv-table.js';

/** Medical equipment, aids for daily living and alarms (divisions 33, 35 and 50). */
export const WELFARE_TECHNOLOGY = cpvTable(`
33100000 | Medical equipments | Medicinsk udstyr
33150000 | Radiotherapy, mechanotherapy, electrotherapy and physical therapy devices | Apparater til strålebehandling, mekanoterapi, elektroterapi og fysioterapi
33154000 | Mechanotherapy devices | Udstyr til mekanoterapi
33155000 | Physical therapy devices | Udstyr til fysioterapi
33180000 | Functional support | Funktionsstøtte
33183000 | Orthopaedic support devices | Ortopædiske hjælpemidler
33185000 | Hearing aids | Høreapparater
33190000 | Miscellaneous medical devices and products | Diverse medicinske apparater og produkter
33192000 | Medical furniture | Møbler til medicinsk brug
33192100 | Beds for medical use | Senge til medicinsk brug
33192120 | Hospital beds | Hospitalssenge
33192600 | Lifting equipment for health care sector | Løfteudstyr til brug i sundhedsplejen
33193000 | Invalid carriages, wheelchairs and associated devices | Invalidekøretøjer, kørestole og tilhørende anordninger
33193100 | Invalid carriages and wheelchairs | Invalidekøretøjer og kørestole
33193120 | Wheelchairs | Kørestole
33193121 | Motorised wheelchairs | Motoriserede kørestole
33195000 | Patient-monitoring system | Patientovervågningssystem
33195100 | Monitors | Monitorer
33196000 | Medical aids | Medicinske hjælpemidler
33196100 | Devices for the elderly | Hjælpemidler til ældre
33196200 | Devices for the disabled | Hjælpemidler til handicappede
33197000 | Medical computer equipment | Edb-udstyr til medicinsk brug
33199000 | Medical clothing | Beklædning til medicinsk personale
33700000 | Personal care products | Produkter til personlig pleje
33750000 | Baby care products | Produkter til spædbarnspleje
33751000 | Disposable nappies | Engangsbleer
35100000 | Emergency and security equipment | Nød- og sikkerhedsudstyr
35120000 | Surveillance and security systems and devices | Overvågnings- og sikringssystemer og -anordninger
35121000 | Security equipment | Sikringsudstyr
35121700 | Alarm systems | Alarmsystemer
35125000 | Surveillance system | Overvågningssystem
35125100 | Sensors | Følere
50400000 | Repair and maintenance services of medical and precision equipment | Reparation og vedligeholdelse af medicinsk udstyr og præcisionsudstyr
50420000 | Repair and maintenance services of medical and surgical equipment | Reparation og vedligeholdelse af medicinsk og kirurgisk udstyr
50421000 | Repair and maintenance services of medical equipment | Reparation og vedligeholdelse af medicinsk udstyr
50421100 | Repair and maintenance services of wheelchairs | Reparation og vedligeholdelse af rullestole
`);
