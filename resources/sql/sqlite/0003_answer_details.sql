-- What stands beside the answers of a round: evidence, five whys, and the scores of the round before as they
-- are seen now.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    round_question_id INTEGER NOT NULL REFERENCES round_question (id),
    kind TEXT NOT NULL CHECK (kind IN ('text', 'file')),
    text TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX evidence_by_question ON evidence (round_question_id, pos, id)
--;;
CREATE TABLE why (
    id INTEGER PRIMARY KEY,
    round_question_id INTEGER NOT NULL REFERENCES round_question (id),
    parent_id INTEGER REFERENCES why (id) CHECK (parent_id <> id),
    text TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX why_by_question ON why (round_question_id, pos, id)
--;;
CREATE TABLE then_score (
    round_question_id INTEGER PRIMARY KEY REFERENCES round_question (id),
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 3),
    at_ms INTEGER NOT NULL
) STRICT
