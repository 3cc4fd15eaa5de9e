import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VendorMergeParts, type MergeForecast, type VendorMergePart, type VendorMergePlan } from '#identity';
import type { EntityManager } from 'typeorm';
import { EnquiryEntity } from './persistence/enquiry.entity.js';

/** The questions of two vendors that become one: all are asked by the one that stays. */
@Injectable()
export class EnquiriesMergePart implements VendorMergePart, OnModuleInit {
  readonly name = 'tenders';
  readonly tables = ['enquiry'];

  constructor(private readonly parts: VendorMergeParts) {}

  onModuleInit(): void {
    this.parts.register(this);
  }

  /** How many there are the operator is not told: that a vendor asked is nobody's business, nor is how often. */
  forecast(): Promise<MergeForecast> {
    return Promise.resolve({ counts: [], collisions: [], refusals: [], state: '' });
  }

  async carry(tx: EntityManager, { keptId, mergedId }: VendorMergePlan): Promise<void> {
    await tx.update(EnquiryEntity, { vendorId: mergedId }, { vendorId: keptId });
  }
}
