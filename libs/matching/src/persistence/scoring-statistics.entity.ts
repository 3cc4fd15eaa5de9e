import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Frozen statistics. Old ones stay for as long as rows refer to them. */
@Entity('scoring_statistics')
@Index('uq_scoring_statistics_current', ['current'], { unique: true, where: 'current' })
export class ScoringStatisticsEntity {
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'pk_scoring_statistics' })
  version!: string;

  @Column('jsonb')
  statistics!: object;

  @Column('boolean')
  current!: boolean;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
