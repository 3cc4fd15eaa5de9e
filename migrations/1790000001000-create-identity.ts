import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNTS);
    await runner.query(ORGANISATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE api_key;
      DROP TABLE membership;
      DROP TABLE organisation;
      DROP TABLE auth_rate_limit;
      DROP TABLE auth_verification;
      DROP TABLE auth_account;
      DROP TABLE auth_session;
      DROP TABLE auth_user;
    `);
  }
}

/** Written and read by better-auth; `auth_user` is also mapped, for others refer to it. */
const ACCOUNTS = `
  CREATE TABLE auth_user (
    id uuid CONSTRAINT pk_auth_user PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL CONSTRAINT uq_auth_user_email UNIQUE,
    email_verified boolean NOT NULL DEFAULT false,
    image text,
    language varchar(2) NOT NULL DEFAULT 'da',
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ck_auth_user_language CHECK (language IN ('da', 'en'))
  );

  CREATE TABLE auth_session (
    id uuid CONSTRAINT pk_auth_session PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT fk_auth_session_user REFERENCES auth_user (id) ON DELETE CASCADE,
    token text NOT NULL CONSTRAINT uq_auth_session_token UNIQUE,
    expires_at timestamptz NOT NULL,
    ip_address text,
    user_agent text,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX ix_auth_session_user ON auth_session (user_id);

  CREATE TABLE auth_account (
    id uuid CONSTRAINT pk_auth_account PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT fk_auth_account_user REFERENCES auth_user (id) ON DELETE CASCADE,
    account_id text NOT NULL,
    provider_id text NOT NULL,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT uq_auth_account_provider UNIQUE (provider_id, account_id)
  );
  CREATE INDEX ix_auth_account_user ON auth_account (user_id);

  CREATE TABLE auth_verification (
    id uuid CONSTRAINT pk_auth_verification PRIMARY KEY,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX ix_auth_verification_identifier ON auth_verification (identifier);

  CREATE TABLE auth_rate_limit (
    id uuid CONSTRAINT pk_auth_rate_limit PRIMARY KEY,
    key text NOT NULL CONSTRAINT uq_auth_rate_limit_key UNIQUE,
    count integer NOT NULL,
    last_request bigint NOT NULL
  );
`;

const ORGANISATIONS = `
  CREATE TABLE organisation (
    id uuid CONSTRAINT pk_organisation PRIMARY KEY,
    kind varchar(8) NOT NULL,
    name varchar(300) NOT NULL,
    country varchar(2),
    registration_scheme varchar(40),
    registration_id varchar(200),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    verified_at timestamptz,
    verified_by uuid,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT ck_organisation_kind CHECK (kind IN ('buyer', 'vendor', 'operator')),
    CONSTRAINT ck_organisation_registration CHECK ((registration_scheme IS NULL) = (registration_id IS NULL)),
    CONSTRAINT ck_organisation_verified CHECK ((verified_at IS NULL) = (verified_by IS NULL))
  );
  CREATE UNIQUE INDEX uq_organisation_registration ON organisation (kind, registration_scheme, registration_id)
    WHERE registration_id IS NOT NULL;
  CREATE UNIQUE INDEX uq_organisation_operator ON organisation (kind) WHERE kind = 'operator';
  CREATE INDEX ix_organisation_name ON organisation (kind, name, id);

  CREATE TABLE membership (
    organisation_id uuid NOT NULL CONSTRAINT fk_membership_organisation REFERENCES organisation (id),
    user_id uuid NOT NULL CONSTRAINT fk_membership_user REFERENCES auth_user (id),
    role varchar(8) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_membership PRIMARY KEY (organisation_id, user_id),
    CONSTRAINT ck_membership_role CHECK (role IN ('owner', 'member'))
  );
  CREATE INDEX ix_membership_user ON membership (user_id);

  CREATE TABLE api_key (
    id uuid CONSTRAINT pk_api_key PRIMARY KEY,
    organisation_id uuid NOT NULL CONSTRAINT fk_api_key_organisation REFERENCES organisation (id),
    issued_by uuid NOT NULL CONSTRAINT fk_api_key_issued_by REFERENCES auth_user (id),
    name varchar(100) NOT NULL,
    prefix varchar(8) NOT NULL CONSTRAINT uq_api_key_prefix UNIQUE,
    hash bytea NOT NULL,
    scopes varchar(24)[] NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used_at timestamptz,
    CONSTRAINT ck_api_key_hash CHECK (octet_length(hash) = 32)
  );
  CREATE INDEX ix_api_key_organisation ON api_key (organisation_id);
`;
