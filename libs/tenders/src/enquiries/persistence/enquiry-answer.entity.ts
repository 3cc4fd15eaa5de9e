import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { EnquiryEntity } from './enquiry.entity.js';

/** An answer in public. Rows are only ever added: a trigger refuses everything else. */
@Entity('enquiry_answer')
@Index('ix_enquiry_answer_enquiry', ['enquiryId', 'answeredAt'])
export class EnquiryAnswerEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_enquiry_answer' })
  id!: string;

  @Column('uuid')
  enquiryId!: string;

  @ManyToOne(() => EnquiryEntity)
  @JoinColumn({ name: 'enquiry_id', foreignKeyConstraintName: 'fk_enquiry_answer_enquiry' })
  enquiry?: Relation<EnquiryEntity>;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  answeredAt!: Date;

  @Column('uuid')
  answeredBy!: string;
}
