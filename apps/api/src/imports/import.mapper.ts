import type { Import } from '#open-data';
import type { ImportDto } from './import.dto.js';

export const importToDto = (imported: Import): ImportDto => ({
  ...imported,
  createdAt: imported.createdAt.toISOString(),
  finishedAt: imported.finishedAt?.toISOString() ?? null,
});
