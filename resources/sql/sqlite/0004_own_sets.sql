-- Areas and sets of questions of the user's own.
CREATE TABLE own_area (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    pos INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE question_set (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT
--;;
CREATE TABLE question_set_item (
    set_id INTEGER NOT NULL REFERENCES question_set (id),
    question_id TEXT NOT NULL REFERENCES question (id),
    area TEXT NOT NULL,
    pos INTEGER NOT NULL,
    PRIMARY KEY (set_id, question_id)
) STRICT, WITHOUT ROWID
