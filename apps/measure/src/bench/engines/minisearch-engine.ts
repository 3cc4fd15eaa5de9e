import type { Lot } from '#scoring';
import MiniSearch from 'minisearch';
import type { Market } from '../market.js';
import { termsOfLot, termsOfVendor } from '../terms-of.js';
import type { Engine } from './engine.js';

/** MiniSearch over the same words and CPV branches, by its own BM25+. */
export class MiniSearchEngine implements Engine {
  readonly name = 'minisearch';
  private search: MiniSearch<{ id: string; terms: string }> | undefined;

  build({ vendors }: Market): Promise<void> {
    this.search = new MiniSearch({ fields: ['terms'], tokenize: (text) => text.split(' ') });
    for (const vendor of vendors) this.search.add({ id: vendor.id, terms: termsOfVendor(vendor).join(' ') });
    return Promise.resolve();
  }

  rank(lot: Lot, top: number): Promise<readonly string[]> {
    const found = this.search?.search(termsOfLot(lot).join(' ')) ?? [];
    return Promise.resolve(found.slice(0, top).map(({ id }) => String(id)));
  }

  close(): Promise<void> {
    this.search = undefined;
    return Promise.resolve();
  }
}
