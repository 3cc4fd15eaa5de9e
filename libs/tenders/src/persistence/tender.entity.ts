import type { Procedure, TargetGroup } from '#reference';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TenderLanguage } from '../domain/tender.js';
import type { TenderState } from '../domain/tender-state.js';

/** What a buyer asks for; the lots hang on it and are written only together with it. */
@Entity('tender')
@Index('ix_tender_changed', ['changedXid'])
@Index('ix_tender_listed', ['listedAt', 'id'])
@Index('ix_tender_buyer', ['buyerId', 'listedAt'])
@Index('uq_tender_source', ['source', 'sourceId'], { unique: true })
@Check('ck_tender_status', `status IN ('draft', 'published', 'closed', 'cancelled', 'archived')`)
@Check('ck_tender_language', `language IN ('da', 'en') OR (language = 'und' AND status = 'archived')`)
@Check(
  'ck_tender_procedure',
  `(status = 'archived') = (procedure IS NULL) AND procedure IN ('open', 'restricted', 'negotiated-with-notice', 'competitive-dialogue', 'innovation-partnership', 'light-regime', 'below-threshold')`,
)
@Check('ck_tender_buyer', `(status = 'archived') = (buyer_id IS NULL)`)
@Check(
  'ck_tender_archived',
  `(status = 'archived') = (source IS NOT NULL AND source_id IS NOT NULL AND buyer_name IS NOT NULL)`,
)
@Check(
  'ck_tender_published',
  `status NOT IN ('published', 'closed', 'cancelled') OR (published_at IS NOT NULL AND submission_deadline IS NOT NULL)`,
)
@Check(
  'ck_tender_cancelled',
  `(status = 'cancelled') = (cancelled_at IS NOT NULL AND cancellation_reason IS NOT NULL)`,
)
export class TenderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tender' })
  id!: string;

  /** Null for an imported award notice, whose buyer has no account here. */
  @Column('uuid', { nullable: true })
  buyerId!: string | null;

  /** Only of an imported award notice; otherwise the organisation's name counts. */
  @Column('text', { nullable: true })
  buyerName!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('varchar', { length: 3 })
  language!: TenderLanguage;

  /** Null for an imported award notice. */
  @Column('varchar', { length: 32, nullable: true })
  procedure!: Procedure | null;

  @Column('varchar', { length: 16, default: 'draft' })
  status!: TenderState;

  @Column('timestamptz', { nullable: true })
  submissionDeadline!: Date | null;

  /** Of a draft as its buyer states it; filled in at publication. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  enquiriesCloseAt!: Date | null;

  /** Follows from the lots, the regime and the deadline; written at publication, so that lists can be ordered by it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answersDueAt!: Date | null;

  @Column('text', { array: true, default: [] })
  beneficiaries!: TargetGroup[];

  @Column('text', { nullable: true })
  benefit!: string | null;

  @Column('text', { nullable: true })
  notDividedReason!: string | null;

  @Column('boolean', { default: false })
  oneResponsePerLot!: boolean;

  @Column('integer', { default: 1 })
  version!: number;

  /** Set by a trigger at every write. */
  @Column({ type: 'bigint', default: 0, insert: false, update: false })
  changedXid!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Column('text', { nullable: true })
  cancellationReason!: string | null;

  /** Place in lists: when it was published or, before that, created. In milliseconds, so that a cursor holds it exactly. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  listedAt!: Date;

  /** Of an imported award notice: which data it comes from, and its key there. */
  @Column('varchar', { length: 100, nullable: true })
  source!: string | null;

  @Column('varchar', { length: 300, nullable: true })
  sourceId!: string | null;
}
