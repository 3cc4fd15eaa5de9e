import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { prepareRequirement, REQUIREMENT_KINDS, requirementKind } from '../index.js';

const places = { areaPath: (code: string) => (code === '0461' ? 'DK/DK0/DK03/DK031/0461' : undefined) };
const area = (...areas: string[]) => ({ id: 'q', kind: 'service-area', mandatory: true, ask: { areas } });

describe('requirement kinds', () => {
  it('are found by their key, each once', () => {
    expect(REQUIREMENT_KINDS.map(({ kind }) => requirementKind(kind))).toEqual(REQUIREMENT_KINDS);
    expect(requirementKind('astrology')).toBeUndefined();
  });

  it.each(REQUIREMENT_KINDS)('are tested in their own folder: $kind', ({ kind }) => {
    expect(existsSync(`libs/scoring/src/requirements/${kind}/${kind}.spec.ts`)).toBe(true);
  });

  it('are prepared once and for all: area codes become paths, unknown ones stay', () => {
    const prepared = prepareRequirement(area('0461', '9999'), places);
    expect(prepared.ask).toEqual({ areas: ['DK/DK0/DK03/DK031/0461', '9999'] });
    expect(prepareRequirement(prepared, places)).toEqual(prepared);
  });

  it('are left alone where there is nothing to prepare', () => {
    const capacity = { id: 'q', kind: 'capacity', mandatory: true, ask: { headcount: 3 } };
    expect(prepareRequirement(capacity, places)).toBe(capacity);
  });
});
