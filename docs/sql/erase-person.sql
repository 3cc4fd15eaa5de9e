-- Erases a person: psql "$DATABASE_URL" -1 -v ON_ERROR_STOP=1 -v person=ID -f docs/sql/erase-person.sql
-- What stays names only an id that leads nowhere any more. Refuses the last owner of an organisation: make somebody else an owner
-- first, or erase the vendor (erase-vendor.sql).
SELECT set_config('medspil.person', :'person', true);

DO $$
DECLARE
  person uuid := current_setting('medspil.person');
  mail text;
BEGIN
  SELECT email INTO STRICT mail FROM auth_user WHERE id = person FOR UPDATE;
  -- So that of two owners who are erased at one moment the second is the last.
  PERFORM FROM organisation WHERE id IN (SELECT organisation_id FROM membership WHERE user_id = person) ORDER BY id FOR UPDATE;
  IF EXISTS (
    SELECT FROM membership AS own WHERE own.user_id = person AND own.role = 'owner' AND NOT EXISTS (
      SELECT FROM membership AS other
      WHERE other.organisation_id = own.organisation_id AND other.role = 'owner' AND other.user_id <> person)
  ) THEN
    RAISE EXCEPTION 'this is the last owner of an organisation: make somebody else an owner, or erase the vendor first';
  END IF;

  DELETE FROM membership WHERE user_id = person;
  UPDATE api_key SET name = 'erased', revoked_at = coalesce(revoked_at, clock_timestamp()) WHERE issued_by = person;
  DELETE FROM digest WHERE user_id = person;
  DELETE FROM digest_preference WHERE user_id = person;
  DELETE FROM suppressed_address WHERE address = mail;
  DELETE FROM invitation WHERE email = mail;
  -- What mail servers said of letters, as errors of jobs kept it until letters left it to the log.
  DELETE FROM outbox_error WHERE strpos(lower(error), lower(mail)) > 0;
  UPDATE outbox SET last_error = NULL WHERE strpos(lower(last_error), lower(mail)) > 0;
  DELETE FROM vendor_claim WHERE claimant_id = person AND state = 'open';
  UPDATE vendor_claim SET evidence = 'erased' WHERE claimant_id = person;
  DELETE FROM enquiry_letter WHERE user_id = person;
  UPDATE enquiry SET asked_by = NULL WHERE asked_by = person;
  DELETE FROM auth_session WHERE user_id = person;
  DELETE FROM auth_account WHERE user_id = person;
  DELETE FROM auth_two_factor WHERE user_id = person;
  DELETE FROM auth_verification WHERE strpos(identifier, mail) > 0 OR strpos(value, mail) > 0 OR value = person::text;
  UPDATE auth_user SET name = 'erased', email = person || '@erased.invalid', email_verified = false, image = NULL,
    two_factor_enabled = false WHERE id = person;
END $$;
