import type { Row } from '../row.js';

export const OPEN_DATA_ROWS: readonly Row[] = [
  { route: 'GET /v1/supply-gaps', on: 'none', request: () => ({}) },
];
