import { Postings } from './postings.js';

/** The terms by which one side of a pair finds the other. */
export interface Terms {
  readonly branches: readonly string[];
  readonly words: readonly string[];
}

/** Profiles by id, each to be found by its CPV branches and words. */
export class Shelf<Profile> {
  private readonly profiles = new Map<string, Profile>();
  private readonly byBranch = new Postings<Profile>();
  private readonly byWord = new Postings<Profile>();

  constructor(private readonly termsOf: (profile: Profile) => Terms) {}

  get size(): number {
    return this.profiles.size;
  }

  get(id: string): Profile | undefined {
    return this.profiles.get(id);
  }

  /** Puts a profile in, in place of the one that had its id. */
  put(id: string, profile: Profile): void {
    this.remove(id);
    this.profiles.set(id, profile);
    const { branches, words } = this.termsOf(profile);
    this.byBranch.add(branches, profile);
    this.byWord.add(words, profile);
  }

  /** Takes a profile out; says whether it was there. */
  remove(id: string): boolean {
    const profile = this.profiles.get(id);
    if (profile === undefined) return false;
    const { branches, words } = this.termsOf(profile);
    this.byBranch.remove(branches, profile);
    this.byWord.remove(words, profile);
    return this.profiles.delete(id);
  }

  /** Every profile that shares at least one term: all that can be relevant. */
  sharing({ branches, words }: Terms): Set<Profile> {
    const found = this.byBranch.having(branches);
    for (const profile of this.byWord.having(words)) found.add(profile);
    return found;
  }
}
