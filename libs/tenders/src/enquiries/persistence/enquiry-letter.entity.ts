import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { EnquiryEntity } from './enquiry.entity.js';

/** A letter to one person about an answer that is still to be sent. Its job carries the id alone: operators can look into queues. */
@Entity('enquiry_letter')
@Index('ix_enquiry_letter_enquiry', ['enquiryId', 'userId'])
export class EnquiryLetterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_enquiry_letter' })
  id!: string;

  @Column('uuid')
  enquiryId!: string;

  @ManyToOne(() => EnquiryEntity)
  @JoinColumn({
    name: 'enquiry_id',
    foreignKeyConstraintName: 'fk_enquiry_letter_enquiry',
  })
  enquiry?: Relation<EnquiryEntity>;

  @Column('uuid')
  userId!: string;
}
