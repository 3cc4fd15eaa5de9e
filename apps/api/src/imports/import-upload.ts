import { Injectable } from '@nestjs/common';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { Principal } from '#identity';
import { importSettings, Imports, type Import, type ImportSettings } from '#open-data';
import { DomainError } from '#platform';
import type { FastifyRequest } from 'fastify';
import {
  fieldNotText,
  fieldUnknown,
  fileMissing,
  partUnnamed,
  readerRefusal,
  uploadNotMultipart,
} from './upload.errors.js';

/** What the form says beside the file; a program may send it before or after the file. */
class UploadFields {
  private readonly stated: { -readonly [K in keyof ImportSettings]?: string } = {};

  /** @throws DomainError `fields-invalid` (422) */
  add(name: string, value: unknown): void {
    if (name !== 'currency' && name !== 'scheme') throw fieldUnknown(name);
    if (typeof value !== 'string') throw fieldNotText(name);
    this.stated[name] = value;
  }

  /** @throws DomainError `import-invalid` (422) */
  settings(): ImportSettings {
    return importSettings(this.stated);
  }
}

/** The parts of the form, each with a name. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    for await (const part of request.parts()) {
      requireName(part.fieldname);
      yield part;
    }
  } catch (error) {
    throw error instanceof DomainError ? error : readerRefusal(error);
  }
}

/** The reader says that it has a name, and gives undefined where the part has none. */
function requireName(name: unknown): void {
  if (typeof name !== 'string' || name === '') throw partUnnamed();
}

/** Reads the form of an import as it arrives: the file goes line by line into the staging table, never into memory. */
@Injectable()
export class ImportUpload {
  constructor(private readonly imports: Imports) {}

  /** @throws DomainError `upload-malformed` (400), `upload-not-multipart` (415), `fields-invalid`, `import-invalid`, `import-empty` (422) */
  async take(principal: Principal, request: FastifyRequest): Promise<Import> {
    if (!request.isMultipart()) throw uploadNotMultipart();
    const fields = new UploadFields();
    let importId: string | undefined;
    try {
      for await (const part of partsOf(request)) {
        if (isFile(part)) importId = await this.receive(principal, part, fields);
        else fields.add(part.fieldname, part.value);
      }
      if (importId === undefined) throw fileMissing();
      return await this.imports.start(principal, importId, fields.settings());
    } catch (error) {
      if (importId !== undefined) await this.imports.discard(principal, importId);
      // The rest of the form is read and dropped: many clients read no answer before they have sent everything.
      request.raw.unpipe();
      request.raw.resume();
      throw error;
    }
  }

  private async receive(principal: Principal, part: MultipartFile, fields: UploadFields): Promise<string> {
    if (part.fieldname !== 'file') throw fieldUnknown(part.fieldname);
    // What came before the file is checked before the file is read.
    fields.settings();
    try {
      return await this.imports.receive(principal, { name: part.filename, content: part.file });
    } catch (error) {
      throw error === part.file.errored ? readerRefusal(error) : error;
    }
  }
}

const isFile = (part: Multipart): part is MultipartFile => part.type === 'file';
