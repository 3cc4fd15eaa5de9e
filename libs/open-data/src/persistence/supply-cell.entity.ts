import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { SupplyFigures } from '../domain/supply/supply-figures.js';
import { SupplyEditionEntity } from './supply-edition.entity.js';

/** A group of lots in an edition. Only what is published is stored: of a suppressed group, that there is one. */
@Entity('supply_cell')
@Check('ck_supply_cell_levels', 'cpv_level BETWEEN 0 AND 2 AND area_level BETWEEN 0 AND 2')
export class SupplyCellEntity {
  @PrimaryColumn('varchar', { length: 7, primaryKeyConstraintName: 'pk_supply_cell' })
  period!: string;

  @ManyToOne(() => SupplyEditionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'period', foreignKeyConstraintName: 'fk_supply_cell_edition' })
  edition?: Relation<SupplyEditionEntity>;

  @PrimaryColumn('varchar', { length: 3, primaryKeyConstraintName: 'pk_supply_cell' })
  cpv!: string;

  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'pk_supply_cell' })
  area!: string;

  @Column('smallint')
  cpvLevel!: number;

  @Column('smallint')
  areaLevel!: number;

  @Column('jsonb', { nullable: true })
  figures!: SupplyFigures | null;
}
