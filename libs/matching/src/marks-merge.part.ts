import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VendorMergeParts, type MergeForecast, type VendorMergePart, type VendorMergePlan } from '#identity';
import type { EntityManager } from 'typeorm';
import { countMarks, moveMarks } from './persistence/merge-marks.js';

/**
 * What two vendors that become one said of lots. Their matches are made anew: the jobs `vendor-changed` of both remove the rows of
 * the merged one, whose tombstone takes it out of every index, and match the kept one.
 */
@Injectable()
export class MarksMergePart implements VendorMergePart, OnModuleInit {
  readonly name = 'matching';
  readonly tables = ['match_mark', 'match'];

  constructor(private readonly parts: VendorMergeParts) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  async forecast(tx: EntityManager, { keptId, mergedId }: VendorMergePlan): Promise<MergeForecast> {
    const { carried, dropped, contrary } = await countMarks(tx, keptId, mergedId);
    const what = 'marks on lots';
    const lots = `${contrary} ${contrary === 1 ? 'lot' : 'lots'}`;
    return {
      counts: [{ what, carried, dropped }],
      collisions:
        contrary === 0 ? [] : [{ what, stands: `the later mark, on ${lots}`, lost: 'the earlier one' }],
      refusals: [],
      // A mark that somebody sets meanwhile is carried as well; there is nothing to look at again.
      state: '',
    };
  }

  carry(tx: EntityManager, { keptId, mergedId }: VendorMergePlan): Promise<void> {
    return moveMarks(tx, keptId, mergedId);
  }
}
