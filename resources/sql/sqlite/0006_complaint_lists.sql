-- Root causes with their five whys, tags, categories that are merged or valid for a time, and how sure one is of
-- a why. No program ever wrote a cause, so its table is made anew.
DROP TABLE cause
--;;
CREATE TABLE cause (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    fixed_on TEXT CHECK (length(fixed_on) = 10),
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE cause_why (
    id INTEGER PRIMARY KEY,
    cause_id INTEGER NOT NULL REFERENCES cause (id),
    parent_id INTEGER REFERENCES cause_why (id) CHECK (parent_id <> id),
    text TEXT NOT NULL,
    mark TEXT CHECK (mark IN ('suspected', 'confirmed')),
    pos INTEGER NOT NULL
) STRICT
--;;
CREATE INDEX cause_why_by_cause ON cause_why (cause_id, pos)
--;;
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE complaint_tag (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    tag_id INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (complaint_id, tag_id)
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX complaint_tag_by_tag ON complaint_tag (tag_id)
--;;
ALTER TABLE complaint ADD COLUMN cause_id INTEGER REFERENCES cause (id)
--;;
CREATE INDEX complaint_by_cause ON complaint (cause_id, received_at_ms)
WHERE cause_id IS NOT NULL AND removed_at_ms IS NULL
--;;
ALTER TABLE category ADD COLUMN merged_into_id INTEGER REFERENCES category (id) CHECK (merged_into_id <> id)
--;;
ALTER TABLE category ADD COLUMN valid_from TEXT CHECK (length(valid_from) = 10)
--;;
ALTER TABLE category ADD COLUMN valid_until TEXT CHECK (length(valid_until) = 10)
--;;
ALTER TABLE why ADD COLUMN mark TEXT CHECK (mark IN ('suspected', 'confirmed'))
