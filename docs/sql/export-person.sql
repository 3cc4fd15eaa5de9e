-- Everything that is kept about a person, as JSON (GDPR arts. 15 and 20):
-- psql "$DATABASE_URL" -At -v ON_ERROR_STOP=1 -v person=ID -f docs/sql/export-person.sql
-- Without hashes of passwords and keys, the secret of the second factor and the keys in links of digests that stored them: they tell
-- the person nothing, and open the account or act for it.
SELECT jsonb_pretty(jsonb_build_object(
  'account', (SELECT to_jsonb(one) FROM (
    SELECT id, name, email, email_verified, language, two_factor_enabled, created_at, updated_at) AS one),
  'sessions', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT created_at, expires_at, ip_address, user_agent FROM auth_session WHERE user_id = person.id ORDER BY id) AS one),
  'signInProviders', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT provider_id, account_id, created_at FROM auth_account WHERE user_id = person.id ORDER BY id) AS one),
  'provenNumbers', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT cvr_proof.provider_id, cvr, proven_at, used_at FROM cvr_proof JOIN auth_session ON auth_session.id = session_id
    WHERE user_id = person.id ORDER BY proven_at) AS one),
  'memberships', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT organisation_id, organisation.name, role, membership.created_at FROM membership
    JOIN organisation ON organisation.id = organisation_id WHERE user_id = person.id ORDER BY 1) AS one),
  'apiKeys', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT organisation_id, name, prefix, scopes, created_at, expires_at, revoked_at, last_used_at FROM api_key
    WHERE issued_by = person.id ORDER BY id) AS one),
  'invitations', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT organisation_id, role, created_at, sent_at, accepted_at, declined_at, revoked_at,
           email = person.email AS to_the_person FROM invitation
    WHERE email = person.email OR invited_by = person.id ORDER BY id) AS one),
  'vendorClaims', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT vendor_id, evidence, state, created_at, decided_at, grounds FROM vendor_claim
    WHERE claimant_id = person.id ORDER BY id) AS one),
  'digestPreference', (SELECT to_jsonb(digest_preference) FROM digest_preference WHERE user_id = person.id),
  'digests', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT period, state, subject, items, planned_at, sent_at,
           regexp_replace(regexp_replace(text, '\u0002[^\u0003]*\u0003', 'only-in-the-mail', 'g'),
             '(/(digest-links|unsubscribe)/)[\w-]{60,}', '\1only-in-the-mail', 'g') AS text FROM digest
    LEFT JOIN digest_content ON digest_id = digest.id WHERE user_id = person.id ORDER BY planned_at) AS one),
  'suppressedAddress', (SELECT to_jsonb(suppressed_address) FROM suppressed_address WHERE address = person.email),
  'marks', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT vendor_id, lot_id, mark, marked_at FROM match_mark WHERE marked_by = person.id ORDER BY marked_at) AS one),
  'responses', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT id, tender_id, vendor_id, status, created_at, submitted_at, withdrawn_at FROM response
    WHERE person.id IN (created_by, submitted_by, withdrawn_by) ORDER BY id) AS one),
  'partnerships', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT id, lead_id, vendor_id, state, invited_at, confirmed_at FROM partnership
    WHERE person.id IN (invited_by, confirmed_by) ORDER BY id) AS one),
  'lettersOnPartnerships', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT occasion, partnership_id FROM sealed_letter WHERE user_id = person.id ORDER BY id) AS one),
  'questions', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT id, tender_id, vendor_id, question, asked_at FROM enquiry WHERE asked_by = person.id ORDER BY id) AS one),
  'answers', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT enquiry_id, text, answered_at FROM enquiry_answer WHERE answered_by = person.id ORDER BY id) AS one),
  'lettersOnAnswers', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT enquiry_id FROM enquiry_letter WHERE user_id = person.id ORDER BY id) AS one),
  'verifications', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT vendor_id, fact, day, created_at FROM vendor_verification WHERE verified_by = person.id ORDER BY id) AS one),
  'auditTrail', (SELECT jsonb_agg(to_jsonb(one)) FROM (
    SELECT at, via, action, resource, resource_id, organisation_id, before, after FROM audit_entry
    WHERE actor_id = person.id ORDER BY id) AS one)
)) FROM auth_user AS person WHERE id = :'person';
