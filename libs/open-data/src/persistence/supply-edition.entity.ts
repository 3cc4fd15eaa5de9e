import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A half-year whose supply figures are published. They are written once and never change. */
@Entity('supply_edition')
@Check('ck_supply_edition_period', `period ~ '^\\d{4}-H[12]$'`)
export class SupplyEditionEntity {
  @PrimaryColumn('varchar', { length: 7, primaryKeyConstraintName: 'pk_supply_edition' })
  period!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  publishedAt!: Date;
}
