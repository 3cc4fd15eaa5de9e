import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The search of vendors, made as that of tenders is: one row a vendor, written by triggers alone. */
export class CreateVendorSearch1790000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VENDOR_SEARCH);
    await runner.query(VENDOR_SEARCH_REFRESH);
    await runner.query(TRIGGERS);
    await runner.query('SELECT vendor_search_refresh(array_agg(vendor_id)) FROM vendor_profile');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER organisation_search_updated ON organisation;
      DROP TRIGGER vendor_reference_search_deleted ON vendor_reference;
      DROP TRIGGER vendor_reference_search_updated ON vendor_reference;
      DROP TRIGGER vendor_reference_search_inserted ON vendor_reference;
      DROP TRIGGER vendor_search_truncated ON vendor_profile;
      DROP TRIGGER vendor_search_deleted ON vendor_profile;
      DROP TRIGGER vendor_search_updated ON vendor_profile;
      DROP TRIGGER vendor_search_inserted ON vendor_profile;
      DROP FUNCTION organisation_search_changed();
      DROP FUNCTION vendor_search_forget();
      DROP FUNCTION vendor_search_changed();
      DROP FUNCTION vendor_search_refresh(uuid[]);
      DROP TABLE vendor_word;
      DROP TABLE vendor_search;
    `);
  }
}

const VENDOR_SEARCH = `
  CREATE TABLE vendor_search (
    vendor_id uuid CONSTRAINT pk_vendor_search PRIMARY KEY,
    name text NOT NULL,
    kind varchar(32) NOT NULL,
    size_class varchar(16) NOT NULL,
    open_to_teams boolean NOT NULL,
    language varchar(2) NOT NULL,
    cpv text[] NOT NULL,
    divisions text[] NOT NULL,
    areas text[] NOT NULL,
    target_groups text[] NOT NULL,
    certificates jsonb NOT NULL,
    title tsvector NOT NULL,
    text_da tsvector,
    text_en tsvector
  ) WITH (toast_tuple_target = 128);
  ALTER TABLE vendor_search
    ALTER cpv SET STORAGE MAIN, ALTER divisions SET STORAGE MAIN, ALTER areas SET STORAGE MAIN,
    ALTER target_groups SET STORAGE MAIN, ALTER certificates SET STORAGE MAIN, ALTER title SET STORAGE PLAIN,
    ALTER text_da SET STORAGE EXTERNAL, ALTER text_en SET STORAGE EXTERNAL;
  CREATE INDEX ix_vendor_search_name ON vendor_search (name, vendor_id);
  CREATE INDEX ix_vendor_search_kind ON vendor_search (kind, name, vendor_id);
  CREATE INDEX ix_vendor_search_size ON vendor_search (size_class, name, vendor_id);
  CREATE INDEX ix_vendor_search_cpv ON vendor_search USING gin (cpv) WITH (fastupdate = off);
  CREATE INDEX ix_vendor_search_areas ON vendor_search USING gin (areas) WITH (fastupdate = off);
  CREATE INDEX ix_vendor_search_groups ON vendor_search USING gin (target_groups) WITH (fastupdate = off);
  CREATE INDEX ix_vendor_search_certificates ON vendor_search
    USING gin (certificates jsonb_path_ops) WITH (fastupdate = off);
  CREATE INDEX ix_vendor_search_da ON vendor_search USING gin (text_da) WITH (fastupdate = off);
  CREATE INDEX ix_vendor_search_en ON vendor_search USING gin (text_en) WITH (fastupdate = off);

  CREATE TABLE vendor_word (word text NOT NULL, short text NOT NULL);
  CREATE INDEX ix_vendor_word ON vendor_word (word);
  CREATE INDEX ix_vendor_word_short ON vendor_word USING gin (short gin_trgm_ops);
`;

const VENDOR_SEARCH_REFRESH = `
  CREATE FUNCTION vendor_search_refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $refresh$
  BEGIN
    IF ids IS NULL THEN RETURN; END IF;
    WITH works AS (
      SELECT vendor_id, string_agg(concat_ws(' | ', title, text, buyer_name), ' | ' ORDER BY id) AS texts
      FROM vendor_reference WHERE vendor_id = ANY(ids) GROUP BY vendor_id
    ), codes AS (
      SELECT vendor_id, array_agg(DISTINCT code) AS codes, array_agg(DISTINCT left(code, 2)) AS divisions FROM (
        SELECT vendor_id, jsonb_array_elements_text(item->'cpv') AS code
        FROM vendor_profile CROSS JOIN LATERAL jsonb_array_elements(capabilities) AS item WHERE vendor_id = ANY(ids)
        UNION ALL
        SELECT vendor_id, unnest(cpv) FROM vendor_reference WHERE vendor_id = ANY(ids)
      ) AS stated GROUP BY vendor_id
    ), documents AS (
      SELECT profile.*, organisation.name, codes.codes, codes.divisions,
             setweight(search_vector(profile.language, organisation.name), 'A')
               || setweight(search_vector(profile.language,
                    (SELECT string_agg(item->>'text', ' | ') FROM jsonb_array_elements(profile.capabilities) AS item)), 'B')
               || setweight(search_vector(profile.language, profile.description), 'C')
               || setweight(search_vector(profile.language, works.texts), 'D') AS document
      FROM vendor_profile AS profile
      JOIN organisation ON organisation.id = profile.vendor_id
      LEFT JOIN works ON works.vendor_id = profile.vendor_id
      LEFT JOIN codes ON codes.vendor_id = profile.vendor_id
      WHERE profile.vendor_id = ANY(ids)
    )
    INSERT INTO vendor_search
    SELECT vendor_id, name, kind, size_class, open_to_teams, language, cpv_branches(codes), coalesce(divisions, '{}'), areas,
           target_groups, certificates, search_vector(language, name), CASE language WHEN 'da' THEN document END,
           CASE language WHEN 'en' THEN document END
    FROM documents
    ON CONFLICT (vendor_id) DO UPDATE SET
      name = excluded.name, kind = excluded.kind, size_class = excluded.size_class,
      open_to_teams = excluded.open_to_teams, language = excluded.language, cpv = excluded.cpv,
      divisions = excluded.divisions, areas = excluded.areas, target_groups = excluded.target_groups,
      certificates = excluded.certificates, title = excluded.title, text_da = excluded.text_da, text_en = excluded.text_en;

    INSERT INTO vendor_word
    SELECT word, search_short(word) FROM (
      SELECT DISTINCT search_words(profile.language, left(concat_ws(' ', organisation.name, profile.description,
        (SELECT string_agg(item->>'text', ' ') FROM jsonb_array_elements(profile.capabilities) AS item),
        (SELECT string_agg(concat_ws(' ', title, text), ' ') FROM vendor_reference AS work
         WHERE work.vendor_id = profile.vendor_id)), 100000)) AS word
      FROM vendor_profile AS profile JOIN organisation ON organisation.id = profile.vendor_id
      WHERE profile.vendor_id = ANY(ids)) AS words
    WHERE NOT EXISTS (SELECT 1 FROM vendor_word AS known WHERE known.word = words.word);
  END
  $refresh$;
`;

const TRIGGERS = `
  CREATE FUNCTION vendor_search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM vendor_search_refresh(array_agg(DISTINCT vendor_id)) FROM changed;
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION vendor_search_forget() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'TRUNCATE' THEN DELETE FROM vendor_search;
      ELSE DELETE FROM vendor_search WHERE vendor_id IN (SELECT vendor_id FROM changed);
      END IF;
      RETURN NULL;
    END
  $$;
  CREATE FUNCTION organisation_search_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM vendor_search_refresh(array_agg(id)) FROM changed WHERE kind = 'vendor';
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER vendor_search_inserted AFTER INSERT ON vendor_profile
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vendor_search_changed();
  CREATE TRIGGER vendor_search_updated AFTER UPDATE ON vendor_profile
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vendor_search_changed();
  CREATE TRIGGER vendor_search_deleted AFTER DELETE ON vendor_profile
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vendor_search_forget();
  CREATE TRIGGER vendor_search_truncated AFTER TRUNCATE ON vendor_profile
    FOR EACH STATEMENT EXECUTE FUNCTION vendor_search_forget();
  CREATE TRIGGER vendor_reference_search_inserted AFTER INSERT ON vendor_reference
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vendor_search_changed();
  CREATE TRIGGER vendor_reference_search_updated AFTER UPDATE ON vendor_reference
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vendor_search_changed();
  CREATE TRIGGER vendor_reference_search_deleted AFTER DELETE ON vendor_reference
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION vendor_search_changed();
  CREATE TRIGGER organisation_search_updated AFTER UPDATE ON organisation
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION organisation_search_changed();
`;
