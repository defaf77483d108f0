-- What helps while a text is written: policy phrases with a better sentence, snippets, accepted citations.
CREATE TABLE policy_phrase (
    id INTEGER PRIMARY KEY,
    phrase TEXT NOT NULL CHECK (phrase <> ''),
    better TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE snippet (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL CHECK (token <> ''),
    text TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE policy_citation (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    pos INTEGER NOT NULL,
    phrase TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (complaint_id, pos)
) STRICT, WITHOUT ROWID
