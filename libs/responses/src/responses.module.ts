import { Module } from '@nestjs/common';
import { VendorMergePartsModule } from '#identity';
import type { EntityClass } from '#platform';
import { OtherParts } from './other-parts.js';
import { PartnerInvitations } from './partner-invitations.service.js';
import { Partners } from './partners.service.js';
import { PartnershipLetters } from './partnership-letters.service.js';
import { PartnershipMoves } from './partnership-moves.js';
import { PartnershipReader } from './partnership-reader.js';
import { PartnershipEntity } from './persistence/partnership.entity.js';
import { ReceiptEntity } from './persistence/receipt.entity.js';
import { ResponseEntity } from './persistence/response.entity.js';
import { SealedLetterEntity } from './persistence/sealed-letter.entity.js';
import { TenderKeyEntity } from './persistence/tender-key.entity.js';
import { ResponsesMergePart } from './responses-merge.part.js';
import { ResponseMoves } from './response-moves.js';
import { ResponseVault } from './response-vault.js';
import { Responses } from './responses.service.js';
import { Submissions } from './submissions.service.js';
import { TenderKeys } from './tender-keys.js';

export const RESPONSES_ENTITIES: readonly EntityClass[] = [
  TenderKeyEntity,
  ResponseEntity,
  ReceiptEntity,
  PartnershipEntity,
  SealedLetterEntity,
];

/** Sealed responses, their receipts and partners. Needs PlatformModule and the tables of identity, vendors and tenders. */
@Module({
  imports: [VendorMergePartsModule],
  providers: [
    TenderKeys,
    ResponseVault,
    ResponseMoves,
    Responses,
    ResponsesMergePart,
    Submissions,
    OtherParts,
    PartnershipLetters,
    PartnershipMoves,
    PartnershipReader,
    Partners,
    PartnerInvitations,
  ],
  exports: [Responses, Submissions, Partners, PartnerInvitations, PartnershipLetters],
})
export class ResponsesModule {}
