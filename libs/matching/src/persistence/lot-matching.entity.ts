import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a lot was last matched against all vendors; absent while that is still to come. */
@Entity('lot_matching')
export class LotMatchingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lot_matching' })
  lotId!: string;

  @Column('timestamptz')
  matchedAt!: Date;

  @Column('integer')
  vendors!: number;

  @Column('varchar', { length: 64 })
  scoringVersion!: string;
}
