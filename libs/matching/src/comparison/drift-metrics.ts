import { Injectable } from '@nestjs/common';
import { Metrics } from '#platform';
import { DataSource } from 'typeorm';
import { lastFindings } from '../persistence/matching-comparison.repository.js';

/** Tells what the last comparison found; before the first one nothing. */
@Injectable()
export class DriftMetrics {
  constructor(metrics: Metrics, dataSource: DataSource) {
    const last = () => lastFindings(dataSource.manager);
    metrics.gauge(
      'medspil_match_drift_rows',
      'Stored matches that differ from what scoring gives, by kind, as the last comparison found.',
      ['kind'],
      async () =>
        Object.entries((await last())?.drift ?? {}).map(([kind, value]) => ({ value, labels: { kind } })),
    );
    metrics.gauge(
      'medspil_match_comparison_age_seconds',
      'Since stored matches were last compared with what scoring gives.',
      [],
      async () => {
        const found = await last();
        return found ? [{ value: found.ageSeconds }] : [];
      },
    );
  }
}
