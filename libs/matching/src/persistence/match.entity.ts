import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type MatchKind = 'match' | 'near-miss';

/**
 * How one vendor fits one open lot. Written by the owner of the index alone; a pair that neither matches nor nearly does
 * has no row. The explanation is not stored: it is recomputed with the statistics of `scoringVersion`.
 */
@Entity('match')
@Index('ix_match_lot', ['lotId', 'kind', 'eligibility', 'exactScore'])
@Index('ix_match_vendor', ['vendorId', 'kind', 'exactScore'])
@Check('ck_match_kind', "kind IN ('match', 'near-miss')")
@Check('ck_match_eligibility', "eligibility IN ('eligible', 'unclear', 'ineligible')")
@Check('ck_match_score', 'score BETWEEN 0 AND 100')
export class MatchEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_match' })
  lotId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_match' })
  vendorId!: string;

  @Column('uuid')
  tenderId!: string;

  @Column('varchar', { length: 16 })
  kind!: MatchKind;

  @Column('varchar', { length: 16 })
  eligibility!: string;

  @Column('smallint')
  score!: number;

  /** The score before rounding; lists are ordered by it. */
  @Column('double precision')
  exactScore!: number;

  @Column('double precision')
  relevance!: number;

  @Column('double precision')
  suitability!: number;

  /** Mandatory requirements that are not met; 0 for a match. */
  @Column('smallint')
  missing!: number;

  /** Decides the order of equal scores: a hash of both ids, the same in the index and here. */
  @Column('bigint')
  tie!: string;

  @Column('varchar', { length: 64 })
  scoringVersion!: string;

  /** The day by whose facts it was scored. */
  @Column('date')
  asOf!: string;

  /** Since when the pair is a match without a break; what a digest calls new. */
  @Column('timestamptz', { nullable: true })
  matchedSince!: Date | null;

  @Column('timestamptz')
  updatedAt!: Date;
}
