-- Erases a vendor, as for a sole trader: psql "$DATABASE_URL" -1 -v ON_ERROR_STOP=1 -v vendor=ID -f docs/sql/erase-vendor.sql
-- Its people stay persons (erase-person.sql). Questions that were answered stay as they were published. Responses and receipts stay sealed with their tenders, entries of the audit trail stay.
SELECT set_config('medspil.vendor', :'vendor', true);

DO $$
DECLARE
  vendor uuid := current_setting('medspil.vendor');
  survivor uuid;
BEGIN
  SELECT merged_into INTO survivor FROM organisation WHERE id = vendor AND kind = 'vendor' FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no vendor %', vendor;
  END IF;
  IF survivor IS NOT NULL THEN
    RAISE EXCEPTION 'vendor % was merged into %: erase that one', vendor, survivor;
  END IF;

  DELETE FROM membership WHERE organisation_id = vendor;
  UPDATE api_key SET name = 'erased', revoked_at = coalesce(revoked_at, clock_timestamp()) WHERE organisation_id = vendor;
  DELETE FROM invitation WHERE organisation_id = vendor;
  DELETE FROM vendor_claim WHERE vendor_id = vendor;
  DELETE FROM vendor_verification WHERE vendor_id = vendor;
  DELETE FROM vendor_reference WHERE vendor_id = vendor;
  DELETE FROM vendor_profile WHERE vendor_id = vendor;
  DELETE FROM vendor_distinction WHERE vendor IN (vendor_id, other_vendor_id);
  DELETE FROM enquiry_letter WHERE enquiry_id IN (SELECT id FROM enquiry WHERE vendor_id = vendor);
  DELETE FROM enquiry WHERE vendor_id = vendor AND answered_at IS NULL;
  UPDATE enquiry SET question = coalesce(published_question, question), asked_by = NULL WHERE vendor_id = vendor;
  DELETE FROM match WHERE vendor_id = vendor;
  DELETE FROM match_mark WHERE vendor_id = vendor;
  UPDATE organisation SET name = 'erased', country = NULL, registration_scheme = NULL, registration_id = NULL, hidden = true,
    version = version + 1 WHERE id = vendor OR merged_into = vendor;
END $$;
