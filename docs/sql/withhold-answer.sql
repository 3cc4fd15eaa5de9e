-- Takes the words of an answer down that must not stay public, as where they name who asked or a person:
-- psql "$DATABASE_URL" -1 -v ON_ERROR_STOP=1 -v enquiry=ID -v answered=INSTANT -f docs/sql/withhold-answer.sql
-- INSTANT is that answer's `answeredAt` as the API states it. That there was an answer, when and by whom stays. Connect as the owner of
-- the table, for the trigger that keeps answers as they are stands aside meanwhile; nobody else can write one before it is back.
SELECT set_config('medspil.enquiry', :'enquiry', true), set_config('medspil.answered', :'answered', true);

DO $$
DECLARE
  asked uuid := current_setting('medspil.enquiry');
  -- The API tells milliseconds, the table keeps microseconds.
  instant timestamptz := current_setting('medspil.answered');
  answer uuid;
BEGIN
  -- The question before its answers, as whoever answers locks them.
  PERFORM FROM enquiry WHERE id = asked FOR UPDATE;
  SELECT id INTO STRICT answer FROM enquiry_answer
  WHERE enquiry_id = asked AND answered_at > instant - interval '1 ms' AND answered_at < instant + interval '1 ms';

  ALTER TABLE enquiry_answer DISABLE TRIGGER enquiry_answer_append_only;
  UPDATE enquiry_answer SET text = 'Svaret er taget ned. / This answer was taken down.' WHERE id = answer;
  ALTER TABLE enquiry_answer ENABLE TRIGGER enquiry_answer_append_only;
  -- What was read before is stale.
  UPDATE enquiry SET version = version + 1 WHERE id = asked;

  -- Ids of the audit trail begin with the time, as the trail is read in their order.
  INSERT INTO audit_entry (id, part, via, action, resource, resource_id, organisation_id, after)
  SELECT (lpad(to_hex(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
           || right(replace(gen_random_uuid()::text, '-', ''), 19))::uuid,
         'system', 'command', 'enquiry.withhold', 'enquiry', asked, tender.buyer_id, jsonb_build_object('version', enquiry.version)
  FROM enquiry JOIN tender ON tender.id = tender_id WHERE enquiry.id = asked;
END $$;
