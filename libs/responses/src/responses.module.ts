import { Module } from '@nestjs/common';
import type { EntityClass } from '#platform';
import { ReceiptEntity } from './persistence/receipt.entity.js';
import { ResponseEntity } from './persistence/response.entity.js';
import { TenderKeyEntity } from './persistence/tender-key.entity.js';
import { ResponseMoves } from './response-moves.js';
import { ResponseVault } from './response-vault.js';
import { Responses } from './responses.service.js';
import { Submissions } from './submissions.service.js';
import { TenderKeys } from './tender-keys.js';

export const RESPONSES_ENTITIES: readonly EntityClass[] = [TenderKeyEntity, ResponseEntity, ReceiptEntity];

/** Sealed responses and their receipts. Needs PlatformModule and the tables of identity and tenders. */
@Module({
  providers: [TenderKeys, ResponseVault, ResponseMoves, Responses, Submissions],
  exports: [Responses, Submissions],
})
export class ResponsesModule {}
