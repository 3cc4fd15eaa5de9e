import { anAward } from '../../../../../libs/open-data/test/import.builders.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

function upload(): FormData {
  const form = new FormData();
  form.append('file', new Blob([JSON.stringify(anAward(1))]), 'awards.jsonl');
  return form;
}

async function anImport(world: World): Promise<{ readonly id: string }> {
  const sent = { method: 'POST', path: '/v1/imports', body: upload(), headers: world.session('operator') };
  return JSON.parse((await world.send(sent)).text) as { id: string };
}

export const IMPORT_ROWS: readonly Row[] = [
  { route: 'POST /v1/imports', on: {}, request: () => ({ body: upload() }) },
  { route: 'GET /v1/imports', on: {}, request: () => ({}) },
  {
    route: 'GET /v1/imports/:id',
    on: {},
    request: async (world) => ({ params: { id: (await anImport(world)).id } }),
  },
  {
    route: 'GET /v1/imports/:id/problems',
    on: {},
    request: async (world) => ({ params: { id: (await anImport(world)).id } }),
  },
];
