import { Injectable } from '@nestjs/common';
import { VendorPairs, type ReadPairs } from '#matching';
import type { EntityManager } from 'typeorm';
import type { Choice } from './domain/choice.js';
import { pairKey, type VendorItem } from './domain/digest-item.js';
import { oneAdvice } from './domain/one-advice.js';
import type { LotPlace, Story } from './letter/story.js';
import { OpenLots, type PublishedLots } from './open-lots.js';
import { tenderNames } from './persistence/own-tenders.query.js';
import type { Recipient } from './persistence/recipients.query.js';

/** Somebody, and what that person is told. */
export interface Chosen {
  readonly recipient: Recipient;
  readonly choice: Choice;
}

/** Finds what letters need beyond the choice: explanations, names, the piece of advice. */
@Injectable()
export class DigestStories {
  constructor(
    private readonly pairs: VendorPairs,
    private readonly openLots: OpenLots,
  ) {}

  /**
   * Reads the facts of many people at once. Explaining is what takes the processor: it is done one by one by the function that
   * is returned, without a transaction, so that no more than one person's explanations are in memory.
   */
  async of(tx: EntityManager, chosen: readonly Chosen[]): Promise<(one: Chosen) => Story> {
    const published = await this.openLots.current(tx);
    const pairs = chosen.flatMap(({ choice }) => [...choice.lots.items, ...choice.lots.undecided]);
    const read = await this.pairs.read(tx, pairs, published.facts);
    const tenders = await tenderNames(
      tx,
      chosen.flatMap(({ choice }) => choice.tenders.items.map(({ tenderId }) => tenderId)),
    );
    return ({ recipient, choice }) => ({
      recipient,
      choice,
      explained: new Map(
        choice.lots.items.flatMap((item) => {
          const explained = read.explain(item);
          return explained ? [[pairKey(item), explained]] : [];
        }),
      ),
      places: placesOf(choice.lots.items, published),
      tenders,
      advice: adviceFor(choice, read),
    });
  }
}

/** Which of its tender's lots each of these is, and of how many. */
const placesOf = (
  items: readonly VendorItem[],
  { facts, lotsOf }: PublishedLots,
): ReadonlyMap<string, LotPlace> =>
  new Map(
    items.flatMap(({ lotId, tenderId }) => {
      const [lot, count] = [facts.get(lotId), lotsOf.get(tenderId)?.size];
      return lot && count !== undefined ? [[lotId, { position: lot.position + 1, count }]] : [];
    }),
  );

const adviceFor = ({ lots }: Choice, read: ReadPairs): Story['advice'] =>
  oneAdvice(lots.undecided.flatMap((pair) => read.requirements(pair) ?? []));
