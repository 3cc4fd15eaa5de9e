import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Full text search (docs/search.md). `tender_search` holds one row a tender with all that a list is narrowed and ranked by; it
 * is written by triggers alone and therefore mapped by no entity.
 */
export class CreateTenderSearch1790000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEXT);
    await runner.query(TENDER_SEARCH);
    await runner.query(TENDER_SEARCH_REFRESH);
    await runner.query(TRIGGERS);
    await runner.query(`SELECT tender_search_refresh(array_agg(id)) FROM tender`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER lot_search_deleted ON lot;
      DROP TRIGGER lot_search_updated ON lot;
      DROP TRIGGER lot_search_inserted ON lot;
      DROP TRIGGER tender_search_truncated ON tender;
      DROP TRIGGER tender_search_deleted ON tender;
      DROP TRIGGER tender_search_updated ON tender;
      DROP TRIGGER tender_search_inserted ON tender;
      DROP FUNCTION tender_search_forget();
      DROP FUNCTION lot_search_changed();
      DROP FUNCTION tender_search_changed();
      DROP FUNCTION tender_search_refresh(uuid[]);
      DROP TABLE tender_word;
      DROP TABLE tender_search;
      DROP FUNCTION cpv_branches(text[]);
      DROP FUNCTION search_short(text);
      DROP FUNCTION search_words(text, text);
      DROP FUNCTION search_query(text, text);
      DROP FUNCTION search_vector(text, text);
      DROP FUNCTION search_text(text, text);
      DROP FUNCTION search_config(text);
      DROP FUNCTION search_fold(text);
      DROP EXTENSION pg_trgm;
      DROP EXTENSION unaccent;
    `);
  }
}

/**
 * How texts are read. Written so that it does the same under every locale, also "C", which knows no letters beyond ASCII.
 * `unaccent` alone is only STABLE, for its rules could be changed; with the dictionary named they are those it was installed
 * with.
 */
const TEXT = `
  CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
  CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

  -- Small ASCII letters, the Danish ones as ae, oe, aa; what joins words is a space, quotes are straight.
  CREATE FUNCTION search_fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT replace(replace(replace(replace(replace(replace(replace(
      lower(public.unaccent('public.unaccent'::regdictionary,
        replace(replace(replace(replace(replace(replace(
          CASE WHEN t IS NFC NORMALIZED THEN t ELSE normalize(t, NFC) END,
          'æ', 'ae'), 'Æ', 'ae'), 'ø', 'oe'), 'Ø', 'oe'), 'å', 'aa'), 'Å', 'aa'))),
      '/', ' '), '\\', ' '), '_', ' '), '•', ' '), '<<', '"'), '>>', '"'), ',,', '"')
  $$;

  CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE language WHEN 'da' THEN 'pg_catalog.danish' WHEN 'en' THEN 'pg_catalog.english'
           ELSE 'pg_catalog.simple' END::regconfig
  $$;

  -- The Danish stemmer and stop words know ae, oe, aa only as æ, ø, å.
  CREATE FUNCTION search_text(language text, t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT CASE language
      WHEN 'da' THEN replace(replace(replace(search_fold(t), 'ae', 'æ'), 'oe', 'ø'), 'aa', 'å')
      ELSE search_fold(t) END
  $$;

  -- A tsvector takes one megabyte: what is longer than any text should be does not make a write fail.
  CREATE FUNCTION search_vector(language text, t text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT to_tsvector(search_config(language), left(coalesce(search_text(language, t), ''), 100000))
  $$;

  CREATE FUNCTION search_query(language text, q text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT websearch_to_tsquery(search_config(language), search_text(language, q))
  $$;

  -- The words of a text in small letters, for suggestions: 1, 2, 10 and 11 are what the parser calls words.
  CREATE FUNCTION search_words(language text, t text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT token FROM ts_parse('pg_catalog.default', search_text(language, t))
    WHERE tokid IN (1, 2, 10, 11) AND length(token) BETWEEN 3 AND 40
  $$;

  -- As people write who have no Danish keyboard: kobenhavn, arhus, aldre.
  CREATE FUNCTION search_short(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT replace(replace(replace(search_fold(t), 'oe', 'o'), 'aa', 'a'), 'ae', 'a')
  $$;

  -- Every branch that the codes lie in: their first two to eight digits.
  CREATE FUNCTION cpv_branches(codes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT left(code, digits)), '{}')
    FROM unnest(codes) AS code, generate_series(2, 8) AS digits WHERE code IS NOT NULL
  $$;
`;

/**
 * One column a language, so that an index decides alone whether a text matches. Texts are kept out of the rows, so that those
 * are narrow and many of them are looked through fast. Indexes are written at once (no pending list), so that reading takes the same time always.
 */
const TENDER_SEARCH = `
  CREATE TABLE tender_search (
    tender_id uuid CONSTRAINT pk_tender_search PRIMARY KEY,
    buyer_id uuid,
    is_public boolean NOT NULL,
    status varchar(16) NOT NULL,
    submission_deadline timestamptz,
    listed_at timestamptz(3) NOT NULL,
    language varchar(3) NOT NULL,
    value_minor bigint,
    value_currency char(3),
    cpv text[] NOT NULL,
    divisions text[] NOT NULL,
    areas text[] NOT NULL,
    reserved text[] NOT NULL,
    title tsvector NOT NULL,
    text_da tsvector,
    text_en tsvector,
    text_und tsvector
  ) WITH (toast_tuple_target = 128);
  ALTER TABLE tender_search
    ALTER cpv SET STORAGE MAIN, ALTER divisions SET STORAGE MAIN, ALTER areas SET STORAGE MAIN,
    ALTER reserved SET STORAGE MAIN, ALTER title SET STORAGE PLAIN, ALTER text_da SET STORAGE EXTERNAL,
    ALTER text_en SET STORAGE EXTERNAL, ALTER text_und SET STORAGE EXTERNAL;
  CREATE INDEX ix_tender_search_listed ON tender_search (listed_at, tender_id) WHERE status <> 'archived';
  CREATE INDEX ix_tender_search_status ON tender_search (status, listed_at, tender_id);
  CREATE INDEX ix_tender_search_buyer ON tender_search (buyer_id, listed_at, tender_id);
  CREATE INDEX ix_tender_search_deadline ON tender_search (submission_deadline) WHERE status = 'published';
  CREATE INDEX ix_tender_search_value ON tender_search (value_currency, value_minor);
  CREATE INDEX ix_tender_search_reserved ON tender_search (listed_at, tender_id) WHERE reserved <> '{}';
  CREATE INDEX ix_tender_search_cpv ON tender_search USING gin (cpv) WITH (fastupdate = off);
  CREATE INDEX ix_tender_search_areas ON tender_search USING gin (areas) WITH (fastupdate = off);
  CREATE INDEX ix_tender_search_title ON tender_search USING gin (title) WITH (fastupdate = off);
  CREATE INDEX ix_tender_search_da ON tender_search USING gin (text_da) WITH (fastupdate = off);
  CREATE INDEX ix_tender_search_en ON tender_search USING gin (text_en) WITH (fastupdate = off);
  CREATE INDEX ix_tender_search_und ON tender_search USING gin (text_und) WITH (fastupdate = off);

  -- Words of what was published. Two writers may add one word twice, which does no harm; a constraint would make them wait.
  CREATE TABLE tender_word (word text NOT NULL, short text NOT NULL);
  CREATE INDEX ix_tender_word ON tender_word (word);
  CREATE INDEX ix_tender_word_short ON tender_word USING gin (short gin_trgm_ops);
`;

const TENDER_SEARCH_REFRESH = `
  CREATE FUNCTION tender_search_refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $refresh$
  BEGIN
    IF ids IS NULL THEN RETURN; END IF;
    WITH lots AS (
      SELECT tender_id,
             string_agg(title, ' | ' ORDER BY position) AS titles,
             string_agg(description, ' | ' ORDER BY position) AS descriptions,
             string_agg(asked.texts, ' | ' ORDER BY position) AS asked,
             CASE WHEN count(*) = count(value_minor) AND count(DISTINCT value_currency) = 1
                  THEN sum(value_minor)::bigint END AS value_minor,
             CASE WHEN count(*) = count(value_minor) AND count(DISTINCT value_currency) = 1
                  THEN min(value_currency) END AS value_currency
      FROM lot
      CROSS JOIN LATERAL (
        SELECT string_agg(item #>> '{}', ' | ') AS texts
        FROM jsonb_path_query(requirements, 'strict $[*].ask.** ? (@.type() == "string")') AS item
      ) AS asked
      WHERE tender_id = ANY(ids) GROUP BY tender_id
    ), codes AS (
      SELECT tender_id, array_agg(DISTINCT code) AS codes, array_agg(DISTINCT left(code, 2)) AS divisions
      FROM lot CROSS JOIN LATERAL unnest(array_append(additional_cpv, main_cpv::text)) AS code
      WHERE tender_id = ANY(ids) AND code IS NOT NULL GROUP BY tender_id
    ), places AS (
      SELECT tender_id, array_agg(DISTINCT area) AS areas
      FROM lot CROSS JOIN LATERAL unnest(areas) AS area WHERE tender_id = ANY(ids) GROUP BY tender_id
    ), reservations AS (
      SELECT tender_id, array_agg(DISTINCT item->'ask'->>'article') AS articles
      FROM lot CROSS JOIN LATERAL jsonb_array_elements(requirements) AS item
      WHERE tender_id = ANY(ids) AND item->>'kind' = 'reserved' AND (item->>'mandatory')::boolean GROUP BY tender_id
    ), documents AS (
      SELECT tender.*, lots.value_minor, lots.value_currency, codes.codes, codes.divisions, places.areas,
             reservations.articles,
             setweight(search_vector(tender.language, tender.title), 'A')
               || setweight(search_vector(tender.language, concat_ws(' | ', lots.titles, tender.buyer_name)), 'B')
               || setweight(search_vector(tender.language, concat_ws(' | ', tender.description, tender.benefit,
                    lots.descriptions)), 'C')
               || setweight(search_vector(tender.language, lots.asked), 'D') AS document
      FROM tender
      LEFT JOIN lots ON lots.tender_id = tender.id
      LEFT JOIN codes ON codes.tender_id = tender.id
      LEFT JOIN places ON places.tender_id = tender.id
      LEFT JOIN reservations ON reservations.tender_id = tender.id
      WHERE tender.id = ANY(ids)
    )
    INSERT INTO tender_search AS old
    SELECT id, buyer_id, published_at IS NOT NULL, status, submission_deadline, listed_at, language, value_minor,
           value_currency, cpv_branches(codes), coalesce(divisions, '{}'), coalesce(areas, '{}'), coalesce(articles, '{}'),
           search_vector(language, title), CASE language WHEN 'da' THEN document END,
           CASE language WHEN 'en' THEN document END, CASE language WHEN 'und' THEN document END
    FROM documents
    ON CONFLICT (tender_id) DO UPDATE SET
      buyer_id = excluded.buyer_id, is_public = excluded.is_public, status = excluded.status,
      submission_deadline = excluded.submission_deadline, listed_at = excluded.listed_at, language = excluded.language,
      value_minor = excluded.value_minor, value_currency = excluded.value_currency, cpv = excluded.cpv,
      divisions = excluded.divisions, areas = excluded.areas, reserved = excluded.reserved, title = excluded.title,
      text_da = excluded.text_da, text_en = excluded.text_en, text_und = excluded.text_und;

    INSERT INTO tender_word
    SELECT word, search_short(word) FROM (
      SELECT DISTINCT search_words(tender.language, left(concat_ws(' ', tender.title, tender.buyer_name, tender.description,
        (SELECT string_agg(concat_ws(' ', lot.title, lot.description), ' ') FROM lot WHERE lot.tender_id = tender.id)),
        100000)) AS word
      FROM tender WHERE tender.id = ANY(ids) AND tender.published_at IS NOT NULL) AS words
    WHERE NOT EXISTS (SELECT 1 FROM tender_word AS known WHERE known.word = words.word);
  END
  $refresh$;
`;

/** By statement, so that fifty lots are read once. */
const TRIGGERS = `
  CREATE FUNCTION tender_search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- Where the same statement wrote lots, their trigger reads the new tender.
      PERFORM tender_search_refresh(array_agg(id)) FROM changed
      WHERE TG_OP = 'UPDATE' OR NOT EXISTS (SELECT 1 FROM lot WHERE lot.tender_id = changed.id);
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION lot_search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tender_search_refresh(array_agg(DISTINCT tender_id)) FROM changed;
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION tender_search_forget() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'TRUNCATE' THEN DELETE FROM tender_search;
      ELSE DELETE FROM tender_search WHERE tender_id IN (SELECT id FROM changed);
      END IF;
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER tender_search_inserted AFTER INSERT ON tender
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tender_search_changed();
  CREATE TRIGGER tender_search_updated AFTER UPDATE ON tender
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tender_search_changed();
  CREATE TRIGGER tender_search_deleted AFTER DELETE ON tender
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tender_search_forget();
  CREATE TRIGGER tender_search_truncated AFTER TRUNCATE ON tender
    FOR EACH STATEMENT EXECUTE FUNCTION tender_search_forget();
  CREATE TRIGGER lot_search_inserted AFTER INSERT ON lot
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION lot_search_changed();
  CREATE TRIGGER lot_search_updated AFTER UPDATE ON lot
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION lot_search_changed();
  CREATE TRIGGER lot_search_deleted AFTER DELETE ON lot
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION lot_search_changed();
`;
