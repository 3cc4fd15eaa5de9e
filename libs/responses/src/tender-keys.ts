import { Inject, Injectable } from '@nestjs/common';
import { Log, SETTINGS, type Settings } from '#platform';
import type { EntityManager } from 'typeorm';
import { masterKeyId } from './domain/master-key-id.js';
import { masterKeyDiffers } from './domain/responses.errors.js';
import { tenderKeyPlace } from './domain/seal-places.js';
import { newKey, seal, SealBrokenError, unseal } from './domain/sealing.js';
import type { TenderKeyEntity } from './persistence/tender-key.entity.js';
import { findTenderKey, insertTenderKey } from './persistence/tender-key.repository.js';

/** The data key of each tender, kept in the database under the master key of the settings. */
@Injectable()
export class TenderKeys {
  private readonly masterKey: Buffer;
  private readonly masterKeyId: string;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly log: Log,
  ) {
    this.masterKey = settings.masterKey;
    this.masterKeyId = masterKeyId(settings.masterKey);
  }

  /** The key of a tender, made now where it has none yet. @throws DomainError `master-key-differs` (503) */
  async forSealing(tx: EntityManager, tenderId: string): Promise<Buffer> {
    return this.unwrap((await findTenderKey(tx, tenderId)) ?? (await this.create(tx, tenderId)));
  }

  /** @throws DomainError `master-key-differs` (503), SealBrokenError where the tender has no key */
  async forOpening(tx: EntityManager, tenderId: string): Promise<Buffer> {
    const row = await findTenderKey(tx, tenderId);
    if (!row) throw new SealBrokenError(`the key of tender ${tenderId} is gone`);
    return this.unwrap(row);
  }

  private create(tx: EntityManager, tenderId: string): Promise<TenderKeyEntity> {
    const wrappedKey = seal(this.masterKey, tenderKeyPlace(tenderId, this.masterKeyId), newKey());
    return insertTenderKey(tx, { tenderId, wrappedKey, masterKeyId: this.masterKeyId });
  }

  private unwrap({ tenderId, wrappedKey, masterKeyId: wrappedBy }: TenderKeyEntity): Buffer {
    if (wrappedBy !== this.masterKeyId) {
      this.log.error(
        { tenderId, wrappedBy, held: this.masterKeyId },
        'this process runs with another master key than the one that wraps the key of the tender',
      );
      throw masterKeyDiffers(wrappedBy, this.masterKeyId);
    }
    return unseal(this.masterKey, tenderKeyPlace(tenderId, wrappedBy), wrappedKey);
  }
}
