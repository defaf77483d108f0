-- Maps of touchpoints with their personas, lanes and redesigns. No program ever wrote a row into the tables that
-- the first version made for them, so they are made anew.
DROP TABLE touchpoint_person
--;;
DROP TABLE touchpoint
--;;
DROP TABLE stage
--;;
DROP TABLE map
--;;
CREATE TABLE map (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('current', 'future')),
    counterpart_id INTEGER REFERENCES map (id) CHECK (counterpart_id <> id),
    pos INTEGER NOT NULL,
    created_at_ms INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE persona (
    id INTEGER PRIMARY KEY,
    map_id INTEGER NOT NULL REFERENCES map (id),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX persona_by_map ON persona (map_id, pos, id)
--;;
CREATE TABLE lane (
    id INTEGER PRIMARY KEY,
    map_id INTEGER NOT NULL REFERENCES map (id),
    name TEXT NOT NULL CHECK (name <> ''),
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX lane_by_map ON lane (map_id, pos, id)
--;;
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    map_id INTEGER NOT NULL REFERENCES map (id),
    name TEXT NOT NULL CHECK (name <> ''),
    goal TEXT NOT NULL,
    color TEXT NOT NULL,
    target_satisfaction INTEGER CHECK (target_satisfaction BETWEEN 1 AND 5),
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX stage_by_map ON stage (map_id, pos, id)
--;;
CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    counterpart_id INTEGER REFERENCES touchpoint (id) CHECK (counterpart_id <> id),
    title TEXT NOT NULL CHECK (title <> ''),
    activity TEXT NOT NULL,
    channel_id INTEGER REFERENCES channel (id),
    kind TEXT NOT NULL CHECK (kind IN ('communication', 'action')),
    visibility TEXT NOT NULL CHECK (visibility = 'front' OR visibility = 'back' OR visibility = 'support'),
    emotion INTEGER CHECK (emotion BETWEEN -2 AND 2),
    emotion_word TEXT NOT NULL,
    satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    target_satisfaction INTEGER CHECK (target_satisfaction BETWEEN 1 AND 5),
    importance_customer INTEGER CHECK (importance_customer BETWEEN 1 AND 5),
    importance_us INTEGER CHECK (importance_us BETWEEN 1 AND 5),
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    moment_of_truth_note TEXT NOT NULL,
    pain_point INTEGER NOT NULL CHECK (pain_point IN (0, 1)),
    pain_point_note TEXT NOT NULL,
    best_practice INTEGER NOT NULL CHECK (best_practice IN (0, 1)),
    best_practice_note TEXT NOT NULL,
    listening_post INTEGER NOT NULL CHECK (listening_post IN (0, 1)),
    response_minutes INTEGER CHECK (response_minutes BETWEEN 1 AND 2147483647),
    weekly_contacts INTEGER CHECK (weekly_contacts BETWEEN 0 AND 2147483647),
    evidence TEXT NOT NULL CHECK (evidence = 'assumed' OR evidence = 'partly' OR evidence = 'measured'),
    confirmed_on TEXT CHECK (length(confirmed_on) = 10),
    note TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX touchpoint_by_stage ON touchpoint (stage_id, pos, id)
--;;
CREATE TABLE touchpoint_person (
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    duty TEXT NOT NULL
        CHECK (duty = 'accountable' OR duty = 'responsible' OR duty = 'consulted' OR duty = 'informed'),
    PRIMARY KEY (touchpoint_id, person_id, duty)
) STRICT, WITHOUT ROWID
--;;
CREATE UNIQUE INDEX touchpoint_one_accountable ON touchpoint_person (touchpoint_id) WHERE duty = 'accountable'
--;;
CREATE TABLE touchpoint_feeling (
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    persona_id INTEGER NOT NULL REFERENCES persona (id),
    emotion INTEGER CHECK (emotion BETWEEN -2 AND 2),
    word TEXT NOT NULL,
    PRIMARY KEY (touchpoint_id, persona_id)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE lane_cell (
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    lane_id INTEGER NOT NULL REFERENCES lane (id),
    text TEXT NOT NULL,
    PRIMARY KEY (touchpoint_id, lane_id)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE redesign (
    id INTEGER PRIMARY KEY,
    touchpoint_id INTEGER NOT NULL REFERENCES touchpoint (id),
    starts_on TEXT NOT NULL CHECK (length(starts_on) = 10),
    ideas TEXT NOT NULL,
    proposal TEXT NOT NULL,
    execution TEXT NOT NULL,
    outcome TEXT NOT NULL,
    finished_on TEXT CHECK (length(finished_on) = 10),
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX redesign_by_touchpoint ON redesign (touchpoint_id, starts_on)
--;;
CREATE TABLE redesign_day (
    redesign_id INTEGER NOT NULL REFERENCES redesign (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 20),
    note TEXT NOT NULL,
    PRIMARY KEY (redesign_id, day)
) STRICT, WITHOUT ROWID
