import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { LotEntity } from '../../persistence/lot.entity.js';
import { TenderEntity } from '../../persistence/tender.entity.js';

/** A question about a tender. Who asked is read only to decide who may see what, and never leaves the house. */
@Entity('enquiry')
@Index('ix_enquiry_tender', ['tenderId', 'id'])
@Index('ix_enquiry_open', ['tenderId', 'askedAt'], { where: '(answered_at IS NULL)' })
@Index('ix_enquiry_vendor', ['vendorId', 'id'])
@Index('ix_enquiry_lot', ['lotId'])
export class EnquiryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_enquiry' })
  id!: string;

  @Column('uuid')
  tenderId!: string;

  @ManyToOne(() => TenderEntity)
  @JoinColumn({ name: 'tender_id', foreignKeyConstraintName: 'fk_enquiry_tender' })
  tender?: Relation<TenderEntity>;

  /** Null: about the whole tender. */
  @Column('uuid', { nullable: true })
  lotId!: string | null;

  @ManyToOne(() => LotEntity)
  @JoinColumn({ name: 'lot_id', foreignKeyConstraintName: 'fk_enquiry_lot' })
  lot?: Relation<LotEntity>;

  @Column('uuid')
  vendorId!: string;

  /** Null where a program asked. */
  @Column('uuid', { nullable: true })
  askedBy!: string | null;

  /** As it was asked. */
  @Column('text')
  question!: string;

  @Column('timestamptz')
  askedAt!: Date;

  /** The officer's wording; null: the question is published as it was asked. */
  @Column('text', { nullable: true })
  publishedQuestion!: string | null;

  /** When it was first answered; null while it is open. */
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  /** Grows with every answer. */
  @Column('integer', { default: 1 })
  version!: number;
}
