import { describe, expect, it } from '@jest/globals';
import { asNewcomer, drawNewcomers } from './newcomers.js';
import type { Vendor } from '#scoring';

const vendor = (id: string, codes: readonly (readonly string[])[]): Vendor => ({
  id,
  name: `Firma ${id}`,
  kind: 'unknown',
  sizeClass: 'unknown',
  capabilities: [],
  areas: [],
  certificates: [],
  references: codes.map((cpv, index) => ({
    id: String(index),
    title: 't',
    cpv,
    areas: [],
    verified: true,
    targetGroups: [],
  })),
  targetGroups: [],
  complete: [],
});

describe('newcomers', () => {
  it('are a fifth of the vendors with two awards, the same for a seed', () => {
    const vendors = Array.from({ length: 60 }, (_, index) =>
      vendor(`v${index}`, index < 50 ? [[], []] : [[]]),
    );
    const drawn = drawNewcomers(vendors, 1);
    expect(drawn.size).toBe(10);
    expect([...drawn].every((id) => Number(id.slice(1)) < 50)).toBe(true);
    expect(drawNewcomers(vendors, 1)).toEqual(drawn);
    expect(drawNewcomers(vendors, 2)).not.toEqual(drawn);
  });

  it('state their three most frequent categories by code and name, and have no references', () => {
    const codes = [
      ['90910000', '90911200'],
      ['90910000'],
      ['55520000'],
      ['55521000'],
      ['55521100'],
      ['45000000'],
    ];
    const newcomer = asNewcomer(vendor('v', codes), { '90910000': 'Rengøring' });
    expect(newcomer.references).toEqual([]);
    expect(newcomer.name).toBe('Firma v');
    expect(newcomer.capabilities).toEqual([
      { id: '55521000', cpv: ['55521000'], text: '' },
      { id: '90910000', cpv: ['90910000'], text: 'Rengøring' },
      { id: '45000000', cpv: ['45000000'], text: '' },
    ]);
  });
});
