import { minorUnits } from '#platform';
import type { SuitabilityWeights } from '#scoring';
import type { TargetGroup } from '#reference';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LotRequirement } from '../domain/tender.js';
import { TenderEntity } from './tender.entity.js';

/** One lot of a tender with its requirements. */
@Entity('lot')
@Index('uq_lot_position', ['tenderId', 'position'], { unique: true })
@Check('ck_lot_value', '(value_minor IS NULL) = (value_currency IS NULL)')
@Check('ck_lot_contract', 'contract_end > contract_start')
export class LotEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lot' })
  id!: string;

  @Column('uuid')
  tenderId!: string;

  @ManyToOne(() => TenderEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'tender_id', foreignKeyConstraintName: 'fk_lot_tender' })
  tender!: Relation<TenderEntity>;

  @Column('smallint')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('varchar', { length: 8, nullable: true })
  mainCpv!: string | null;

  @Column('text', { array: true, default: [] })
  additionalCpv!: string[];

  @Column('text', { array: true, default: [] })
  areas!: string[];

  @Column('bigint', { nullable: true, transformer: minorUnits })
  valueMinor!: number | null;

  @Column('char', { length: 3, nullable: true })
  valueCurrency!: string | null;

  @Column('date', { nullable: true })
  contractStart!: string | null;

  @Column('date', { nullable: true })
  contractEnd!: string | null;

  @Column('text', { array: true, default: [] })
  beneficiaries!: TargetGroup[];

  @Column('jsonb', { nullable: true })
  weights!: SuitabilityWeights | null;

  @Column('jsonb', { default: [] })
  requirements!: readonly LotRequirement[];
}
