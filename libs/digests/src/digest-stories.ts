import { Injectable } from '@nestjs/common';
import { VendorPairs, type ExplainedMatch } from '#matching';
import type { EntityManager } from 'typeorm';
import type { Choice } from './domain/choice.js';
import { pairKey } from './domain/digest-item.js';
import { oneAdvice, type Advice } from './domain/one-advice.js';
import type { LotPlace, Story } from './letter/story.js';
import { lotPlaces } from './persistence/lot-places.query.js';
import { tenderNames } from './persistence/own-tenders.query.js';
import type { Recipient } from './persistence/recipients.query.js';

interface Chosen {
  readonly recipient: Recipient;
  readonly choice: Choice;
}

/** Finds what letters need beyond the choice, for many people at once: explanations, names, the piece of advice. */
@Injectable()
export class DigestStories {
  constructor(private readonly pairs: VendorPairs) {}

  async of(tx: EntityManager, chosen: readonly Chosen[]): Promise<Story[]> {
    const told = chosen.flatMap(({ choice }) => choice.lots.items);
    const undecided = chosen.flatMap(({ choice }) => choice.undecided);
    const explained = byPair(await this.pairs.explain(tx, distinct([...told, ...undecided])));
    const places: ReadonlyMap<string, LotPlace> = await lotPlaces(
      tx,
      told.map(({ lotId }) => lotId),
    );
    const tenders = await tenderNames(
      tx,
      chosen.flatMap(({ choice }) => choice.tenders.items.map(({ tenderId }) => tenderId)),
    );
    return chosen.map(({ recipient, choice }) => ({
      recipient,
      choice,
      explained,
      places,
      tenders,
      advice: adviceFor(choice, explained),
    }));
  }
}

const byPair = (matches: readonly ExplainedMatch[]): ReadonlyMap<string, ExplainedMatch> =>
  new Map(matches.map((match) => [pairKey(match.answer), match]));

const distinct = <P extends { readonly lotId: string; readonly vendorId: string }>(
  pairs: readonly P[],
): P[] => [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];

const adviceFor = (
  { undecided }: Choice,
  explained: ReadonlyMap<string, ExplainedMatch>,
): Advice | undefined => oneAdvice(undecided.flatMap((pair) => explained.get(pairKey(pair))?.answer ?? []));
