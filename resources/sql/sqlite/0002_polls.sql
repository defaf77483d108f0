-- Votes in the room: when a question was put to the vote, when it was revealed, and what an earlier pass said.
CREATE TABLE poll (
    round_question_id INTEGER PRIMARY KEY REFERENCES round_question (id),
    pass INTEGER NOT NULL CHECK (pass >= 1),
    opened_at_ms INTEGER NOT NULL,
    revealed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE earlier_vote (
    round_question_id INTEGER NOT NULL REFERENCES round_question (id),
    pass INTEGER NOT NULL CHECK (pass >= 1),
    seat_id INTEGER NOT NULL REFERENCES seat (id),
    answer TEXT NOT NULL
        CHECK (answer = '1' OR answer = '2' OR answer = '3' OR answer = 'yes' OR answer = 'no' OR
               answer = 'na' OR answer = 'dk'),
    note TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (round_question_id, pass, seat_id)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE earlier_tally (
    round_question_id INTEGER NOT NULL REFERENCES round_question (id),
    pass INTEGER NOT NULL CHECK (pass >= 1),
    answer TEXT NOT NULL
        CHECK (answer = '1' OR answer = '2' OR answer = '3' OR answer = 'yes' OR answer = 'no' OR
               answer = 'na' OR answer = 'dk'),
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (round_question_id, pass, answer)
) STRICT, WITHOUT ROWID
