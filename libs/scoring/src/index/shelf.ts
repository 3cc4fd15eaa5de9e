import { Postings } from './postings.js';

/** Profiles by id, each to be found by its terms. */
export class Shelf<Profile> {
  private readonly profiles = new Map<string, Profile>();
  private readonly byTerm = new Postings<Profile>();

  constructor(private readonly termsOf: (profile: Profile) => readonly string[]) {}

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
    this.byTerm.add(this.termsOf(profile), profile);
  }

  /** Takes a profile out; says whether it was there. */
  remove(id: string): boolean {
    const profile = this.profiles.get(id);
    if (profile === undefined) return false;
    this.byTerm.remove(this.termsOf(profile), profile);
    return this.profiles.delete(id);
  }

  /** Every profile that shares at least one term: all that can be relevant. */
  sharing(terms: readonly string[]): Set<Profile> {
    return this.byTerm.having(terms);
  }
}
