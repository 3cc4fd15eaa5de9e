/** Which members have a term: an inverted list that can be added to and taken from. */
export class Postings<Member> {
  private readonly members = new Map<string, Set<Member>>();

  add(terms: Iterable<string>, member: Member): void {
    for (const term of terms) {
      const found = this.members.get(term);
      if (found === undefined) this.members.set(term, new Set([member]));
      else found.add(member);
    }
  }

  remove(terms: Iterable<string>, member: Member): void {
    for (const term of terms) {
      const found = this.members.get(term);
      found?.delete(member);
      if (found?.size === 0) this.members.delete(term);
    }
  }

  /** Every member that has one of the terms. */
  having(terms: Iterable<string>): Set<Member> {
    const all = new Set<Member>();
    for (const term of terms) {
      for (const member of this.members.get(term) ?? []) all.add(member);
    }
    return all;
  }
}
