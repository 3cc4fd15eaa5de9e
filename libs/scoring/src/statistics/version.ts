import { createHash } from 'node:crypto';
import type { Statistics } from './statistics.js';

/** The same content gives the same version, in whatever order it was counted. */
export function versionOf(content: Omit<Statistics, 'version'>): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(content)))
    .digest('hex')
    .slice(0, 12);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, ordered(item)]);
}
