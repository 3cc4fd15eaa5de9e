import { Inject, Injectable } from '@nestjs/common';
import { membersOf, survivorsOf, type Addressee, type PersonPrincipal } from '#identity';
import { MatchMarks, VendorPairs, type ExplainedMatch } from '#matching';
import { SETTINGS, Transactions, type Settings } from '#platform';
import type { Language } from '#reference';
import type { EntityManager } from 'typeorm';
import { ItemTokens, type ItemLink } from './domain/item-token.js';
import { whyMatched, type WhyMatched } from './domain/why-matched.js';
import { findLinked } from './persistence/linked.query.js';

/** What the page behind a link beside a lot has to know. */
export interface LinkedItem {
  readonly action: ItemLink['action'];
  readonly language: Language;
  readonly lotTitle: string;
  readonly buyerName: string;
  readonly vendorName: string;
  /** Whether the lot carries the mark that the link is for. */
  readonly done: boolean;
  /** Of a link that asks why: what speaks for the pair now, while it is a match of an open lot. */
  readonly why:
    (WhyMatched & Pick<ExplainedMatch['answer'], 'score' | 'eligibility' | 'scoringVersion'>) | null;
}

/** The links beside each lot of a mail. The signature says who was written to; whoever left the vendor since can do nothing. */
@Injectable()
export class DigestLinks {
  private readonly tokens: ItemTokens;

  constructor(
    private readonly transactions: Transactions,
    private readonly marks: MatchMarks,
    private readonly pairs: VendorPairs,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.tokens = new ItemTokens(settings.secret);
  }

  /** What a link is about; changes nothing. @returns undefined where it is none of ours, or its person left the vendor */
  look(token: string): Promise<LinkedItem | undefined> {
    return this.transactions.run(async (tx) => {
      const link = await this.linkOf(tx, token);
      const member = link && (await memberOf(tx, link));
      return link && member ? this.linked(tx, link, member) : undefined;
    });
  }

  /** Does what a link is for, again and again with the same result. @returns undefined like {@link look} */
  async act(token: string): Promise<LinkedItem | undefined> {
    const link = await this.transactions.run((tx) => this.linkOf(tx, token));
    const member = link && (await this.transactions.run((tx) => memberOf(tx, link)));
    if (!link || !member) return undefined;
    if (link.action !== 'why') {
      await this.marks.set(principalOf(member), link.vendorId, link.lotId, link.action);
    }
    return this.look(token);
  }

  /** Of a vendor that was merged into another one since the letter: that one. */
  private async linkOf(tx: EntityManager, token: string): Promise<ItemLink | undefined> {
    const link = this.tokens.read(token);
    if (!link) return undefined;
    const survivor = (await survivorsOf(tx, [link.vendorId])).get(link.vendorId);
    return survivor === undefined ? link : { ...link, vendorId: survivor };
  }

  private async linked(
    tx: EntityManager,
    link: ItemLink,
    { language }: Addressee,
  ): Promise<LinkedItem | undefined> {
    const found = await findLinked(tx, link);
    if (!found) return undefined;
    const { lotTitle, buyerName, vendorName, mark, pair } = found;
    const [explained] =
      link.action === 'why' && pair ? await this.pairs.explain(tx, [{ ...link, ...pair }]) : [];
    const why = explained ? { ...whyMatched(explained.answer), ...explained.answer } : null;
    return {
      ...{ language, lotTitle, buyerName, vendorName, why },
      action: link.action,
      done: mark === link.action,
    };
  }
}

async function memberOf(tx: EntityManager, { userId, vendorId }: ItemLink): Promise<Addressee | undefined> {
  return (await membersOf(tx, [vendorId])).find((member) => member.userId === userId);
}

const principalOf = ({ userId, email, name, organisationId }: Addressee): PersonPrincipal => ({
  ...{ kind: 'person', userId, email, name, via: 'letter', scopes: 'all' },
  memberships: [{ organisationId, organisationKind: 'vendor', role: 'member', verified: false }],
});
