import { Injectable } from '@nestjs/common';
import { Metrics, type Reading } from '#platform';

/** How much an index holds. */
export interface IndexSize {
  readonly vendors: number;
  readonly lots: number;
}

/** Tells what the index of this process held when it last read the tables; a process without one tells nothing. */
@Injectable()
export class IndexMetrics {
  private last: { readonly size: IndexSize; readonly at: number } | undefined;

  constructor(metrics: Metrics) {
    metrics.gauge('medspil_index_vendors', 'Vendors in the index of this process.', [], () =>
      this.read(({ size }) => size.vendors),
    );
    metrics.gauge('medspil_index_lots', 'Open lots in the index of this process.', [], () =>
      this.read(({ size }) => size.lots),
    );
    metrics.gauge('medspil_index_age_seconds', 'Since the index last read the tables.', [], () =>
      this.read(({ at }) => (performance.now() - at) / 1000),
    );
  }

  /** The index has read the tables just now. */
  note(size: IndexSize): void {
    this.last = { size, at: performance.now() };
  }

  private read(value: (last: NonNullable<IndexMetrics['last']>) => number): Promise<readonly Reading[]> {
    return Promise.resolve(this.last ? [{ value: value(this.last) }] : []);
  }
}
