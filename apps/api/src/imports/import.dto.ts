import { ApiProperty } from '@nestjs/swagger';
import { IMPORT_CURRENCIES, IMPORT_DEFAULTS, IMPORT_KINDS, IMPORT_STATES, LINE_OUTCOMES } from '#open-data';

const INSTANT = { format: 'date-time', example: '2026-11-24T08:15:00.000Z' };
const count = (description: string, example: number) => ({ type: 'integer', description, example }) as const;

/** What is uploaded; documentation of the form, which is read as a stream. */
export class ImportUploadDto {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description:
      'An awards.jsonl of at most 512 MB: UTF-8, one award a line as a JSON object with id, date, title and, where known, desc, cpv, region, buyer_name, value and winners [{ id, name, sme, natural }].',
  })
  file!: string;

  @ApiProperty({
    required: false,
    description: 'The currency that all values of the file are in.',
    enum: IMPORT_CURRENCIES,
    default: IMPORT_DEFAULTS.currency,
    example: 'EUR',
  })
  currency?: string;

  @ApiProperty({
    required: false,
    description:
      'The register that the winners’ ids are numbers of, by its code at org-id.guide. Awards and winners are known again by it: give each source its own. With DK-CVR the numbers are checked.',
    pattern: '^[A-Z][A-Z0-9-]{1,38}[A-Z0-9]$',
    default: IMPORT_DEFAULTS.scheme,
    example: 'PT-NIF',
  })
  scheme?: string;
}

export class ImportCountsDto {
  @ApiProperty(count('Winners that were not here before. Nobody has claimed them yet.', 4422))
  vendorsCreated!: number;

  @ApiProperty(count('References that winners gained: one for each award and winner.', 10032))
  referencesCreated!: number;

  @ApiProperty(count('Awards that became past tenders.', 9700))
  tendersCreated!: number;

  @ApiProperty(count('Past tenders of which the file says something else than before.', 3))
  tendersChanged!: number;

  @ApiProperty(count('Awards that were here before and say the same.', 50))
  unchanged!: number;

  @ApiProperty(count('Lines that hold nothing that may be kept.', 2))
  skipped!: number;

  @ApiProperty(count('Lines that could not be read.', 3))
  refused!: number;

  @ApiProperty(count('Lines with a reason: refused, skipped, or taken with a warning.', 12))
  problems!: number;
}

export class ImportDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  id!: string;

  @ApiProperty({
    enum: IMPORT_KINDS,
    description: 'awards-jsonl: published awards, one JSON object a line.',
  })
  kind!: string;

  @ApiProperty({ description: 'As it was called where it came from.', example: 'awards.jsonl' })
  fileName!: string;

  @ApiProperty({ enum: IMPORT_CURRENCIES, example: 'EUR' })
  currency!: string;

  @ApiProperty({ description: 'The register that the winners’ ids are numbers of.', example: 'PT-NIF' })
  scheme!: string;

  @ApiProperty({
    enum: IMPORT_STATES,
    description:
      'received: the file comes in; staged: it waits for the worker; running: it is worked through; done: every line went in or has its reason in the list of problems; failed: it stopped, `error` says why; what went in stays.',
  })
  state!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: '100 only when done.',
    example: 42,
  })
  percent!: number;

  @ApiProperty(count('Lines that are not blank.', 9758))
  linesTotal!: number;

  @ApiProperty(count('Lines that were worked through.', 4100))
  linesDone!: number;

  @ApiProperty({ type: ImportCountsDto })
  counts!: ImportCountsDto;

  @ApiProperty(INSTANT)
  createdAt!: string;

  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: 'When it was done.' })
  finishedAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it stopped, where it failed.',
    example: null,
  })
  error!: string | null;
}

export class ImportProblemDto {
  @ApiProperty(count('Line of the file, counted from 1, blank lines too.', 17))
  line!: number;

  @ApiProperty({
    enum: LINE_OUTCOMES,
    description:
      'done: taken, with a warning; skipped: nothing in it may be kept; refused: it could not be read.',
  })
  outcome!: string;

  @ApiProperty({
    description: 'What to put right, for a person.',
    example: '"date" is "soon"; it takes a day of the calendar like 2024-01-31.',
  })
  reason!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The beginning of a line that was refused.',
    example: '{"id": "17", "date": "soon"',
  })
  excerpt!: string | null;
}
