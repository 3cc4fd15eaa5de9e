import type { Eligibility, ScorePart } from '#scoring';

/** A pair of the demo market that a person has judged, and why its place is right. */
export interface GoldenPair {
  /** Keys of the lot and of the vendor. */
  readonly lot: string;
  readonly vendor: string;
  readonly eligibility: Eligibility;
  /** Kinds of the mandatory requirements that keep it from being eligible. */
  readonly notMet?: readonly string[];
  /** Key of a vendor that must come after this one, by score alone. */
  readonly before: string;
  /** The part that tells the two apart: it gives this vendor more than the other one, and no part gives more. */
  readonly decides: ScorePart['part'];
  readonly why: string;
}

/**
 * Twenty pairs, judged by reading both sides and not by what the engine says. They hold places and verdicts, no scores, so that
 * a weight may move and a wrong order may not.
 */
export const GOLDEN_PAIRS: readonly GoldenPair[] = [
  {
    lot: 'aarhus-faellesskaber',
    vendor: 'nabolyst',
    eligibility: 'eligible',
    before: 'kaffebro',
    decides: 'words',
    why: 'Nabolyst has done this very work, bridge-building from loneliness to local communities, and measured it; Kaffebro offers the same and has not shown it yet.',
  },
  {
    lot: 'aarhus-faellesskaber',
    vendor: 'kaffebro',
    eligibility: 'unclear',
    notMet: ['reference'],
    before: 'hverdagsvaerd-pleje',
    decides: 'cpv',
    why: 'A small association of visiting friends without a single reference is nearer to finding company for lonely people than a large home care company with one such project; the missing reference leaves it unclear, not out.',
  },
  {
    lot: 'aarhus-digital-tryghed',
    vendor: 'seniorklik',
    eligibility: 'eligible',
    before: 'tastatur-og-taalmodighed',
    decides: 'words',
    why: 'The lot is called "seniors help seniors", and that is what the volunteers of Seniorklik do with MitID and at home visits; Tastatur & Tålmodighed sells courses with a paid teacher.',
  },
  {
    lot: 'aarhus-digital-tryghed',
    vendor: 'tastatur-og-taalmodighed',
    eligibility: 'eligible',
    before: 'teknik-med-omsorg',
    decides: 'words',
    why: 'Beginners’ courses with MitID and Digital Post, with a reference for citizens above 65, come before a firm whose work is welfare technology in nursing homes and that mentions technology cafés in one line.',
  },
  {
    lot: 'aarhus-forandringsledelse',
    vendor: 'skovgaard-lind',
    eligibility: 'eligible',
    before: 'kompasrosen-velfaerd',
    decides: 'words',
    why: 'Skovgaard & Lind has led the change of welfare technology in five nursing homes and brings the plan for benefits; Kompasrosen mostly evaluates and has led a change in social services.',
  },
  {
    lot: 'aarhus-forandringsledelse',
    vendor: 'kompasrosen-velfaerd',
    eligibility: 'eligible',
    before: 'brink-vestergren',
    decides: 'words',
    why: 'Kompasrosen knows older people, relatives and welfare technology on the floor; Brink & Vestergren does change management for hospitals and tax administration and names none of that. Being thirty times larger is no merit here.',
  },
  {
    lot: 'odense-virtual-rehabilitation',
    vendor: 'movaro-rehab',
    eligibility: 'eligible',
    before: 'tinbo-robotics',
    decides: 'words',
    why: 'Movaro delivers exactly the platform with a physiotherapist on screen, proven in a randomised comparison; the robot of Tinbo is a device beside such a programme, and its ISO 27001 runs out too early.',
  },
  {
    lot: 'odense-virtual-rehabilitation',
    vendor: 'bevaegvaerket',
    eligibility: 'unclear',
    notMet: ['certification'],
    before: 'fysiostuen-munkebjerg',
    decides: 'words',
    why: 'Bevægværket has trained seventy citizens on screen with documented results; the clinic offers a screen too and shows patients treated on site. What Bevægværket claims to equal ISO 27001 is for the buyer to judge.',
  },
  {
    lot: 'odense-demens',
    vendor: 'erindringshaven',
    eligibility: 'eligible',
    before: 'hverdagsvaerd-pleje',
    decides: 'words',
    why: 'Day communities by life story and relief on fixed days are the whole of Erindringshaven; to Hverdagsværd they are one line beside home care. That Erindringshaven states Odense alone and not Kerteminde costs it little.',
  },
  {
    lot: 'odense-demens',
    vendor: 'pusterum-fyn',
    eligibility: 'ineligible',
    notMet: ['capacity'],
    before: 'grydeskeen',
    decides: 'words',
    why: 'Relief for relatives of people with dementia is what Pusterum Fyn was founded for; four of the six employees asked for make it a near miss that should find a partner. Grydeskeen knows nothing of dementia.',
  },
  {
    lot: 'koebenhavn-fall-detection',
    vendor: 'lytterum-sensorik',
    eligibility: 'unclear',
    notMet: ['certification'],
    before: 'movaro-rehab',
    decides: 'cpv',
    why: 'Nine people who make fall sensors without images fit the task itself; Movaro is a medical device company as well, but of rehabilitation. Whether the D-seal equals ISO 27001 stays open until the buyer says so.',
  },
  {
    lot: 'koebenhavn-jobtraening',
    vendor: 'jobvaerket-trinbraet',
    eligibility: 'eligible',
    before: 'arbejdsro',
    decides: 'words',
    why: 'Both get people into work with evidence of level 4. The lot wants training in real workplaces, paid hours and a mentor there, which is how Trinbræt works; Arbejdsro works with coach and psychologist.',
  },
  {
    lot: 'koebenhavn-jobtraening',
    vendor: 'krydderigaarden',
    eligibility: 'unclear',
    notMet: ['reference'],
    before: 'kajplads-ni',
    decides: 'words',
    why: 'Job training in a kitchen with placements and first paid hours for refugees is in the lot word for word; Kajplads Ni offers daily tasks in a boatyard. One reference of two is shown, and the list is not declared complete.',
  },
  {
    lot: 'koebenhavn-mentor',
    vendor: 'makkerspor',
    eligibility: 'eligible',
    before: 'morgenlys',
    decides: 'words',
    why: 'Mentors with experience of their own who go along to doctor, job centre and landlord: the lot might describe Makkerspor. Morgenlys does aftercare after treatment and may not have an art. 77 contract of this buyer twice in three years.',
  },
  {
    lot: 'koebenhavn-mentor',
    vendor: 'kajplads-ni',
    eligibility: 'unclear',
    notMet: ['reserved'],
    before: 'jobvaerket-trinbraet',
    decides: 'words',
    why: 'Outreach and mentors for the homeless are its daily work, while the mentors of Trinbræt stand in workplaces. Two of the conditions of art. 77 are not stated, so it is unclear and not shut out.',
  },
  {
    lot: 'aalborg-madservice',
    vendor: 'rugmarkens-koekken',
    eligibility: 'eligible',
    before: 'faelleskoekkenet-nord',
    decides: 'words',
    why: 'Both feed older people at home every day. Rugmarkens has small and modified meals, has measured weight and states the organic label; the kitchen of four municipalities may have all this and does not say so.',
  },
  {
    lot: 'aalborg-ledsaget-koersel',
    vendor: 'foelgeskab-paa-hjul',
    eligibility: 'eligible',
    before: 'hvide-klit-busser',
    decides: 'words',
    why: 'The escort from door to door is the point of the lot and of Følgeskab på Hjul; Hvide Klit has sixty vehicles, drives pupils and groups and says nothing of an escort.',
  },
  {
    lot: 'esbjerg-skaermbesoeg-loesning',
    vendor: 'naerskaerm',
    eligibility: 'eligible',
    before: 'nordvagt-care',
    decides: 'words',
    why: 'Screen visits that answer by themselves, with training of super users and support in Danish, are the one product of Nærskærm. To Nordvagt, many times larger and eligible as well, they are one line among sensors and calls.',
  },
  {
    lot: 'esbjerg-skaermbesoeg-loesning',
    vendor: 'nordvagt-care',
    eligibility: 'eligible',
    before: 'hverdagsvaerd-pleje',
    decides: 'cpv',
    why: 'Nordvagt supplies the system and its support; Hverdagsværd uses such a system, helps others to begin with one and has none to sell. It may take part with a supplier.',
  },
  {
    lot: 'kolding-rengoering-borgerhuse',
    vendor: 'fjordblik',
    eligibility: 'eligible',
    before: 'groenspire',
    decides: 'words',
    why: 'A sheltered workshop that cleans activity centres with fixed teams comes before one that tends parks and cleans stairwells besides. That the unreserved Blankeby scores higher changes nothing: it is not eligible, and score never mixes with that.',
  },
];
