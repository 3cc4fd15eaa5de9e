import type { MergeCollision, MergeCount } from '#identity';
import type { Certificate, Profile } from './profile.js';
import type { ProfileContent } from './write-profile.js';

/** One profile of two, and what became of the parts of the other. */
export interface MergedProfile {
  readonly content: ProfileContent;
  readonly counts: readonly MergeCount[];
  readonly collisions: readonly MergeCollision[];
  /** Certificates that both state: the id that is dropped → the id of the one that stays. */
  readonly twins: ReadonlyMap<string, string>;
}

/** What a vendor states once or not at all. */
const SINGLE = [
  'legalForm',
  'website',
  'rsv',
  'headcount',
  'turnover',
  'balance',
  'availability',
  'reservation',
] as const;

/**
 * The profile that `lead` and `follow` become. What is listed is joined, without what both state; what is stated once is that of
 * `lead`, where it states it. Sections that either declared complete stay so: the company says that there is nothing else.
 */
export function mergeProfiles(lead: ProfileContent, follow: ProfileContent): MergedProfile {
  const capabilities = joined(lead.capabilities, follow.capabilities, capabilityKey);
  const certificates = joined(lead.certificates, follow.certificates, certificateKey);
  const areas = joined(lead.areas, follow.areas, String);
  const described = lead.description === '' && follow.description !== '' ? follow : lead;
  const union = <T extends string>(list: (of: ProfileContent) => readonly T[]): T[] => [
    ...new Set([...list(lead), ...list(follow)]),
  ];
  return {
    content: {
      ...singles(lead, follow),
      kind: lead.kind === 'unknown' ? follow.kind : lead.kind,
      description: described.description,
      language: described.language,
      openToTeams: lead.openToTeams,
      capabilities: capabilities.list,
      areas: areas.list,
      certificates: certificates.list,
      targetGroups: union(({ targetGroups }) => targetGroups),
      purposes: union(({ purposes }) => purposes),
      practices: union(({ practices }) => practices),
      languages: joinedLanguages(lead.languages, follow.languages),
      complete: union(({ complete }) => complete),
    },
    counts: [capabilities.count('capabilities'), certificates.count('certificates'), areas.count('areas')],
    collisions: collisionsOf(lead, follow),
    twins: twinsOf(lead.certificates, follow.certificates),
  };
}

const capabilityKey = ({ cpv, text }: ProfileContent['capabilities'][number]): string =>
  JSON.stringify([[...cpv].sort(), text.trim()]);

const certificateKey = ({ scheme, validFrom, validThrough, claimsEquivalentTo }: Certificate): string =>
  JSON.stringify([scheme, validFrom, validThrough, claimsEquivalentTo]);

function joined<T>(lead: readonly T[], follow: readonly T[], keyOf: (entry: T) => string) {
  const known = new Set(lead.map(keyOf));
  const added = follow.filter((entry) => !known.has(keyOf(entry)));
  const count = (what: string): MergeCount => ({
    what,
    carried: added.length,
    dropped: follow.length - added.length,
  });
  return { list: [...lead, ...added], count };
}

function twinsOf(lead: readonly Certificate[], follow: readonly Certificate[]): Map<string, string> {
  const known = new Map(lead.map((entry) => [certificateKey(entry), entry.id]));
  return new Map(
    follow.flatMap((entry): [string, string][] => {
      const twin = known.get(certificateKey(entry));
      return twin === undefined ? [] : [[entry.id, twin]];
    }),
  );
}

/** A language that both serve is stated at the level of `lead`, or of `follow` where `lead` states none. */
function joinedLanguages(lead: Profile['languages'], follow: Profile['languages']): Profile['languages'] {
  const levels = new Map(follow.map((language) => [language.code, language]));
  const known = new Set(lead.map(({ code }) => code));
  return [
    ...lead.map((language) =>
      language.level === undefined ? (levels.get(language.code) ?? language) : language,
    ),
    ...follow.filter(({ code }) => !known.has(code)),
  ];
}

const singles = (
  lead: ProfileContent,
  follow: ProfileContent,
): Partial<Pick<ProfileContent, (typeof SINGLE)[number]>> =>
  Object.fromEntries(
    SINGLE.flatMap((name) => {
      const value = lead[name] ?? follow[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** What both state, and state differently. */
function collisionsOf(lead: ProfileContent, follow: ProfileContent): MergeCollision[] {
  const compared: readonly (readonly [string, unknown, unknown])[] = [
    ...SINGLE.map((name) => [name, lead[name], follow[name]] as const),
    ['kind', known(lead.kind), known(follow.kind)],
    ['description', lead.description || undefined, follow.description || undefined],
  ];
  return compared.flatMap(([what, stands, lost]) =>
    stands === undefined || lost === undefined || textOf(stands) === textOf(lost)
      ? []
      : [{ what: `profile ${what}`, stands: textOf(stands), lost: textOf(lost) }],
  );
}

const known = (kind: ProfileContent['kind']): string | undefined => (kind === 'unknown' ? undefined : kind);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
