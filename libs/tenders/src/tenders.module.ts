import { Module } from '@nestjs/common';
import { LotsForAdvice } from './lots-for-advice.service.js';
import { LotEntity } from './persistence/lot.entity.js';
import { TenderEntity } from './persistence/tender.entity.js';
import { Tenders } from './tenders.service.js';

/** The tables of this library, for whoever opens the connection. */
export const TENDERS_ENTITIES = [TenderEntity, LotEntity];

/** What buyers ask for, from draft to closing. */
@Module({ providers: [Tenders, LotsForAdvice], exports: [Tenders, LotsForAdvice] })
export class TendersModule {}
