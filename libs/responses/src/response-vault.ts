import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ResponseContent } from './domain/content.js';
import type { PartnershipTerms } from './domain/partnership-terms.js';
import { contentPlace, partnershipPlace, receiptPlace } from './domain/seal-places.js';
import { seal, unseal } from './domain/sealing.js';
import type { SubmittedDocument } from './domain/submitted-document.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import type { ReceiptEntity } from './persistence/receipt.entity.js';
import type { ResponseEntity } from './persistence/response.entity.js';
import { TenderKeys } from './tender-keys.js';

type ContentRow = Pick<ResponseEntity, 'id' | 'tenderId' | 'vendorId' | 'version'>;
type PartnershipRow = Pick<PartnershipEntity, 'id' | 'tenderId' | 'vendorId' | 'responseId' | 'version'>;
type ReceiptRow = Pick<ReceiptEntity, 'id' | 'tenderId' | 'vendorId' | 'responseId'>;

/** What a receipt's hash was made of. */
export interface Proof {
  readonly salt: string;
  readonly document: SubmittedDocument;
}

/** The only way in which what vendors offer, and what they write to each other about it, goes into the database and comes out of it. */
@Injectable()
export class ResponseVault {
  constructor(private readonly keys: TenderKeys) {}

  async sealContent(tx: EntityManager, row: ContentRow, content: ResponseContent): Promise<Buffer> {
    const key = await this.keys.forSealing(tx, row.tenderId);
    return seal(key, placeOfContent(row), bytesOf(content));
  }

  /** @throws SealBrokenError where the bytes are not those that were sealed for this version of this response */
  async openContent(
    tx: EntityManager,
    row: ContentRow & Pick<ResponseEntity, 'sealed'>,
  ): Promise<ResponseContent> {
    const key = await this.keys.forOpening(tx, row.tenderId);
    const plain = unseal(key, placeOfContent(row), row.sealed);
    return JSON.parse(plain.toString('utf8')) as ResponseContent;
  }

  async sealTerms(tx: EntityManager, row: PartnershipRow, terms: PartnershipTerms): Promise<Buffer> {
    const key = await this.keys.forSealing(tx, row.tenderId);
    return seal(key, placeOfTerms(row), bytesOf(terms));
  }

  /** @throws SealBrokenError where the bytes are not those that were sealed for this version of this partnership */
  async openTerms(
    tx: EntityManager,
    row: PartnershipRow & Pick<PartnershipEntity, 'sealed'>,
  ): Promise<PartnershipTerms> {
    const key = await this.keys.forOpening(tx, row.tenderId);
    const plain = unseal(key, placeOfTerms(row), row.sealed);
    return JSON.parse(plain.toString('utf8')) as PartnershipTerms;
  }

  async sealProof(tx: EntityManager, row: ReceiptRow, proof: Proof): Promise<Buffer> {
    const key = await this.keys.forSealing(tx, row.tenderId);
    return seal(key, placeOfReceipt(row), bytesOf(proof));
  }

  /** @throws SealBrokenError where the bytes are not those that were sealed for this receipt */
  async openProof(tx: EntityManager, row: ReceiptRow & Pick<ReceiptEntity, 'sealed'>): Promise<Proof> {
    const key = await this.keys.forOpening(tx, row.tenderId);
    const plain = unseal(key, placeOfReceipt(row), row.sealed);
    return JSON.parse(plain.toString('utf8')) as Proof;
  }
}

const bytesOf = (value: object): Buffer => Buffer.from(JSON.stringify(value), 'utf8');

const placeOfContent = ({ tenderId, vendorId, id, version }: ContentRow): string =>
  contentPlace(tenderId, vendorId, id, version);

const placeOfTerms = ({ tenderId, vendorId, responseId, id, version }: PartnershipRow): string =>
  partnershipPlace(tenderId, vendorId, responseId, id, version);

const placeOfReceipt = ({ tenderId, vendorId, responseId, id }: ReceiptRow): string =>
  receiptPlace(tenderId, vendorId, responseId, id);
