import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LetterOccasion } from '../domain/letter-occasion.js';
import { PartnershipEntity } from './partnership.entity.js';

/** A letter to one person that is still to be sent. Its job carries the id alone: operators can look into queues. */
@Entity('sealed_letter')
@Index('ix_sealed_letter_partnership', ['partnershipId', 'occasion', 'userId'])
export class SealedLetterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sealed_letter' })
  id!: string;

  @Column('uuid')
  partnershipId!: string;

  @ManyToOne(() => PartnershipEntity)
  @JoinColumn({ name: 'partnership_id', foreignKeyConstraintName: 'fk_sealed_letter_partnership' })
  partnership?: Relation<PartnershipEntity>;

  @Column('varchar', { length: 16 })
  occasion!: LetterOccasion;

  @Column('uuid')
  userId!: string;
}
