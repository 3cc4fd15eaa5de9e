import { megabytesHeld } from '../bench/memory.js';

/** How much memory a run takes while it goes on, in megabytes. */
export interface HeapFigures {
  /** What is held after a collection, each time that another part of the people is done. */
  readonly held: readonly number[];
  /** Most that the process took. */
  readonly most: number;
}

/** Looks at the memory of this process at even steps of a run. */
export class HeapWatch {
  private readonly held: number[] = [];
  private most = 0;
  private done = 0;

  /** @param every so many people a look */
  constructor(private readonly every: number) {}

  /** So many more people are done. */
  note(people: number): void {
    const before = Math.floor(this.done / this.every);
    this.done += people;
    this.most = Math.max(this.most, process.memoryUsage.rss() / 1e6);
    if (Math.floor(this.done / this.every) > before) this.held.push(megabytesHeld());
  }

  figures(): HeapFigures {
    return { held: this.held, most: this.most };
  }
}
