import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VendorMergeParts, type MergeForecast, type VendorMergePart, type VendorMergePlan } from '#identity';
import type { EntityManager } from 'typeorm';
import { mergeRefusals } from './domain/merge-refusals.js';
import { whoseResponses } from './persistence/whose-responses.query.js';

/**
 * What a response holds is sealed for its vendor, as are the terms of an invitation to take part in one, and receipts name it: so a
 * vendor that has any stays the one that it is.
 */
@Injectable()
export class ResponsesMergePart implements VendorMergePart, OnModuleInit {
  readonly name = 'responses';
  readonly tables = ['response', 'receipt', 'partnership'];

  constructor(private readonly parts: VendorMergeParts) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  async forecast(tx: EntityManager, plan: VendorMergePlan): Promise<MergeForecast> {
    const { keptId, mergedId } = plan;
    const responding = await whoseResponses(tx, [keptId, mergedId]);
    const began = { kept: responding.has(keptId), merged: responding.has(mergedId) };
    const refusals = mergeRefusals(began, plan);
    return { counts: [], collisions: [], refusals, state: '' };
  }

  /** There is nothing to carry where the merge was not refused. */
  carry(): Promise<void> {
    return Promise.resolve();
  }
}
