import { LotEntity } from '#tenders';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { MatchMark } from '../domain/match-mark.js';

/** What a vendor said of a lot. It outlives the `match` row, so that matching again brings nothing dismissed back. */
@Entity('match_mark')
@Check('ck_match_mark_mark', `mark IN ('saved', 'dismissed')`)
export class MatchMarkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_match_mark' })
  vendorId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_match_mark' })
  lotId!: string;

  @ManyToOne(() => LotEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'lot_id', foreignKeyConstraintName: 'fk_match_mark_lot' })
  lot?: LotEntity;

  @Column('varchar', { length: 16 })
  mark!: MatchMark;

  @Column('uuid')
  markedBy!: string;

  @Column('timestamptz')
  markedAt!: Date;
}
