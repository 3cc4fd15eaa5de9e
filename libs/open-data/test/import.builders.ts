import { aRun } from '../../platform/test/a-run.js';
import type { Import, ImportSettings, IncomingFile } from '../src/index.js';
import type { OpenDataApp } from './open-data.app.js';

/** An award as a file has it. */
export const anAward = (id: string | number, changes: object = {}) => ({
  id: String(id),
  date: '2024-01-02',
  title: `Home help ${id}`,
  desc: 'Meals and care at home.',
  cpv: ['85312000'],
  region: ['Portugal, Faro, Faro'],
  buyer: '506579425',
  buyer_name: 'Município de Faro',
  value: 1843.2,
  winners: [{ id: '501445226', name: 'Casa do Sul, Lda.', sme: null, natural: false }],
  ...changes,
});

/** A company that wins. */
export const winner = (id: string | number) => ({ id: String(id), name: `Company ${id}`, natural: false });

async function* bytesOf(...lines: readonly (string | object)[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) {
    yield await Promise.resolve(Buffer.from(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
  }
}

export const aFile = (...lines: readonly (string | object)[]): IncomingFile => ({
  name: 'awards.jsonl',
  content: bytesOf(...lines),
});

/** Takes in a file and asks for its job. */
export async function aStagedImport(
  { imports, operator }: OpenDataApp,
  file: IncomingFile,
  settings: Partial<ImportSettings> = {},
): Promise<Import> {
  return imports.start(operator, await imports.receive(operator, file), settings);
}

/** Takes in a file and works through it. */
export async function aFinishedImport(
  openData: OpenDataApp,
  file: IncomingFile,
  settings: Partial<ImportSettings> = {},
): Promise<Import> {
  const { id } = await aStagedImport(openData, file, settings);
  await openData.runner.run(id, aRun());
  return openData.imports.get(openData.operator, id);
}

/** Everything that an import can have written, in an order that does not change. */
export const everythingImported = ({ dataSource }: OpenDataApp): Promise<unknown[]> =>
  dataSource.query(
    `SELECT to_jsonb(organisation) AS row FROM organisation WHERE kind = 'vendor'
     UNION ALL SELECT to_jsonb(vendor_profile) FROM vendor_profile
     UNION ALL SELECT to_jsonb(vendor_reference) FROM vendor_reference
     UNION ALL SELECT to_jsonb(tender) FROM tender
     UNION ALL SELECT to_jsonb(lot) FROM lot
     UNION ALL SELECT to_jsonb(outbox) FROM outbox WHERE job <> 'import-run' ORDER BY 1`,
  );

/** How often matching was asked for and has not begun. */
export async function refreshesAskedFor({ dataSource }: OpenDataApp): Promise<number> {
  const rows = await dataSource.query<unknown[]>(`SELECT 1 FROM outbox WHERE job = 'matching-refresh'`);
  return rows.length;
}
