import { Module } from '@nestjs/common';
import { VendorMergePartsModule } from '#identity';
import { Enquiries } from './enquiries/enquiries.service.js';
import { EnquiriesMergePart } from './enquiries/enquiries-merge.part.js';
import { EnquiryLetters } from './enquiries/enquiry-letters.service.js';
import { EnquiryLists } from './enquiries/enquiry-lists.service.js';
import { EnquiryAnswerEntity } from './enquiries/persistence/enquiry-answer.entity.js';
import { EnquiryLetterEntity } from './enquiries/persistence/enquiry-letter.entity.js';
import { EnquiryEntity } from './enquiries/persistence/enquiry.entity.js';
import { LotsForAdvice } from './lots-for-advice.service.js';
import { LotEntity } from './persistence/lot.entity.js';
import { TenderEntity } from './persistence/tender.entity.js';
import { Tenders } from './tenders.service.js';

/** The tables of this library, for whoever opens the connection. */
export const TENDERS_ENTITIES = [
  TenderEntity,
  LotEntity,
  EnquiryEntity,
  EnquiryAnswerEntity,
  EnquiryLetterEntity,
];

/** What buyers ask for, from draft to closing, and what vendors ask about it. */
@Module({
  imports: [VendorMergePartsModule],
  providers: [Tenders, LotsForAdvice, Enquiries, EnquiryLetters, EnquiryLists, EnquiriesMergePart],
  exports: [Tenders, LotsForAdvice, Enquiries, EnquiryLetters, EnquiryLists],
})
export class TendersModule {}
