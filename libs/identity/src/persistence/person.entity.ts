import { Check, Column, Entity, Unique, PrimaryColumn } from 'typeorm';

/** An account as better-auth keeps it; mapped to be read and referred to, written by better-auth alone. */
@Entity('auth_user')
@Unique('uq_auth_user_email', ['email'])
@Check('ck_auth_user_language', `language IN ('da', 'en')`)
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_auth_user' })
  id!: string;

  @Column('text')
  name!: string;

  /** In lower case. */
  @Column('text')
  email!: string;

  @Column('boolean', { default: false })
  emailVerified!: boolean;

  @Column('text', { nullable: true })
  image!: string | null;

  /** In which language to write to this person. */
  @Column('varchar', { length: 2, default: 'da' })
  language!: 'da' | 'en';

  /** Whether sign-in by password asks for a second factor. */
  @Column('boolean', { default: false })
  twoFactorEnabled!: boolean;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  updatedAt!: Date;
}
