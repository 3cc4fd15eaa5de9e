import { cpvTable } from '../cpv-table.js';

/** The 45 divisions of the CPV. */
export const DIVISIONS = cpvTable(`
03000000 | Agricultural, farming, fishing, forestry and related products | Produkter fra landbrug, husdyrbrug, fiskeri og skovbrug samt lignende produkter
09000000 | Petroleum products, fuel, electricity and other sources of energy | Mineralolieprodukter, brændselsstoffer, elektricitet og andre energikilder
14000000 | Mining, basic metals and related products | Minedriftsprodukter, basismetaller og beslægtede produkter
15000000 | Food, beverages, tobacco and related products | Fødevarer, drikkevarer, tobak og beslægtede produkter
16000000 | Agricultural machinery | Landbrugsmaskiner
18000000 | Clothing, footwear, luggage articles and accessories | Beklædningsartikler, fodtøj, bagageartikler og tilbehør
19000000 | Leather and textile fabrics, plastic and rubber materials | Læder og tekstilstoffer, plast- og gummimaterialer
22000000 | Printed matter and related products | Tryksager og beslægtede produkter
24000000 | Chemical products | Kemiske produkter
30000000 | Office and computing machinery, equipment and supplies except furniture and software packages | Kontor- og edb-maskiner, -udstyr og -artikler, herunder ikke møbler og softwarepakker
31000000 | Electrical machinery, apparatus, equipment and consumables; lighting | Elektriske maskiner, apparatur, udstyr og forbrugsartikler; belysning
32000000 | Radio, television, communication, telecommunication and related equipment | Radio-, fjernsyns-, kommunikations- og telekommunikationsudstyr og beslægtet udstyr
33000000 | Medical equipments, pharmaceuticals and personal care products | Medicinsk udstyr, lægemidler og produkter til personlig pleje
34000000 | Transport equipment and auxiliary products to transportation | Transportudstyr og transporthjælpemidler
35000000 | Security, fire-fighting, police and defence equipment | Sikkerheds-, brandbekæmpelses, politi- og forsvarsudstyr
37000000 | Musical instruments, sport goods, games, toys, handicraft, art materials and accessories | Musikinstrumenter, sportsvarer, spil, legetøj, kunsthåndværks- og kunstnerartikler, tilbehør
38000000 | Laboratory, optical and precision equipments (excl. glasses) | Laboratorieudstyr, optisk udstyr og præcisionsudstyr (ikke briller)
39000000 | Furniture (incl. office furniture), furnishings, domestic appliances (excl. lighting) and cleaning products | Inventar (inkl. kontorinventar), boligudstyr, husholdningsapparater (ekskl. belysning) og rengøringsmidler
41000000 | Collected and purified water | Indvundet og renset vand
42000000 | Industrial machinery | Industrimaskiner
43000000 | Machinery for mining, quarrying, construction equipment | Maskiner til minedrift, stenbrydning samt bygge- og anlæg
44000000 | Construction structures and materials; auxiliary products to construction (except electric apparatus) | Byggekonstruktioner og -materialer; andre byggevarer (undtagen elapparatur)
45000000 | Construction work | Bygge- og anlægsarbejder
48000000 | Software package and information systems | Programpakker og informationssystemer
50000000 | Repair and maintenance services | Reparations- og vedligeholdelsestjenester
51000000 | Installation services (except software) | Installationstjenester (undtagen programmel)
55000000 | Hotel, restaurant and retail trade services | Tjenester i forbindelse med hotel, restaurant og detailhandel
60000000 | Transport services (excl. Waste transport) | Transporttjenester (ikke affaldstransport)
63000000 | Supporting and auxiliary transport services; travel agencies services | Hjælpevirksomhed i forbindelse med transport; rejsebureauvirksomhed
64000000 | Postal and telecommunications services | Post- og telekommunikationstjenester
65000000 | Public utilities | Offentlige værker
66000000 | Financial and insurance services | Finansielle tjenester og forsikringstjenester
70000000 | Real estate services | Virksomhed i forbindelse med fast ejendom
71000000 | Architectural, construction, engineering and inspection services | Arkitekt-, konstruktions-, ingeniør- og inspektionsvirksomhed
72000000 | IT services: consulting, software development, Internet and support | It-tjenester: rådgivning, programmeludvikling, internet og support
73000000 | Research and development services and related consultancy services | Forsknings- og udviklingsvirksomhed og hermed beslægtet konsulentvirksomhed
75000000 | Administration, defence and social security services | Offentlig administration, forsvar og socialsikring
76000000 | Services related to the oil and gas industry | Virksomhed med relation til olie- og gasindustrien
77000000 | Agricultural, forestry, horticultural, aquacultural and apicultural services | Tjenesteydelser i forbindelse med landbrug, skovbrug, havebrug, akvakultur og biavl
79000000 | Business services: law, marketing, consulting, recruitment, printing and security | Forretningstjenesteydelser: forskrifter, markedsføring, rådgivning, rekruttering, trykning og sikkerhed
80000000 | Education and training services | Uddannelse og undervisning
85000000 | Health and social work services | Sundhedsvæsen og sociale foranstaltninger
90000000 | Sewage, refuse, cleaning and environmental services | Tjenesteydelser i forbindelse med spildevand, affald, rengøring og miljøbeskyttelse
92000000 | Recreational, cultural and sporting services | Forlystelser, kultur og sport
98000000 | Other community, social and personal services | Andre kollektive, sociale og personlige tjenesteydelser
`);
