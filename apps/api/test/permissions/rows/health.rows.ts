import type { Row } from '../row.js';

export const HEALTH_ROWS: readonly Row[] = [
  { route: 'GET /health/live', on: 'none', request: () => ({}) },
  { route: 'GET /health/ready', on: 'none', request: () => ({}) },
  { route: 'GET /metrics', on: 'none', request: () => ({}) },
];
