import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ResponseEntity } from './response.entity.js';

/** One submission of a response. Written once, never changed: a later submission has its own. */
@Entity('receipt')
@Index('uq_receipt_number', ['number'], { unique: true })
@Index('ix_receipt_response', ['responseId', 'submittedAt'])
@Check('ck_receipt_content_sha256', 'octet_length(content_sha256) = 32')
export class ReceiptEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_receipt' })
  id!: string;

  @Column('uuid')
  responseId!: string;

  @ManyToOne(() => ResponseEntity)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_receipt_response' })
  response!: Relation<ResponseEntity>;

  @Column('uuid')
  tenderId!: string;

  @Column('uuid')
  vendorId!: string;

  @Column('varchar', { length: 24 })
  number!: string;

  @Column('timestamptz')
  submittedAt!: Date;

  @Column('bytea')
  contentSha256!: Buffer;

  /** Salt and document that the hash was made of, under the tender's key. */
  @Column('bytea')
  sealed!: Buffer;
}
