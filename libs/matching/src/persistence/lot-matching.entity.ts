import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** When a lot was last matched against all vendors; absent while that is still to come. */
@Entity('lot_matching')
@Check('ck_lot_matching_eligible', 'eligible_social BETWEEN 0 AND eligible')
export class LotMatchingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_lot_matching' })
  lotId!: string;

  @Column('timestamptz')
  matchedAt!: Date;

  @Column('integer')
  vendors!: number;

  @Column('varchar', { length: 64 })
  scoringVersion!: string;

  /** Vendors that were eligible then, named or not; kept when the matches are gone. Null where it closed uncounted. */
  @Column('integer', { nullable: true })
  eligible!: number | null;

  /** Social enterprises among them. */
  @Column('integer', { nullable: true })
  eligibleSocial!: number | null;
}
