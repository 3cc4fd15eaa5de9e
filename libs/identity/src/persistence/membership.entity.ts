import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/role.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

@Entity('membership')
@Check('ck_membership_role', `role IN ('owner', 'member', 'officer', 'evaluator')`)
@Index('ix_membership_user', ['userId'])
export class MembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership' })
  organisationId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership' })
  userId!: string;

  @Column('varchar', { length: 16 })
  role!: Role;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_membership_organisation' })
  organisation?: OrganisationEntity;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_membership_user' })
  person?: PersonEntity;
}
