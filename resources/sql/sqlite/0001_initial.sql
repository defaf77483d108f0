-- The tables that all panels share. Times are milliseconds UTC, dates ISO text, ids made by the client.
-- A list of more than two values is spelled with OR: SQLite builds a table anew for each row it checks
-- against a longer IN. Statements are separated by a line that begins with two hyphens and two semicolons.
CREATE TABLE schema_migration (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    applied_at_ms INTEGER NOT NULL,
    min_compatible INTEGER NOT NULL
) STRICT
--;;
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY,
    only_row INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_row = 1),
    name TEXT NOT NULL,
    language TEXT NOT NULL
        CHECK (language = 'en' OR language = 'es' OR language = 'de' OR language = 'ro' OR language = 'ru'),
    complaint_word TEXT NOT NULL,
    intent TEXT NOT NULL,
    months_between_rounds INTEGER NOT NULL CHECK (months_between_rounds BETWEEN 1 AND 120),
    created_at_ms INTEGER NOT NULL
) STRICT
--;;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    contact TEXT NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    icon TEXT NOT NULL,
    first_response_minutes INTEGER CHECK (first_response_minutes > 0),
    resolution_minutes INTEGER CHECK (resolution_minutes > 0),
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE calendar (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    working_days INTEGER NOT NULL CHECK (working_days BETWEEN 0 AND 127),
    starts_at_minute INTEGER NOT NULL CHECK (starts_at_minute BETWEEN 0 AND 1440),
    ends_at_minute INTEGER NOT NULL CHECK (ends_at_minute BETWEEN starts_at_minute AND 1440)
) STRICT
--;;
CREATE TABLE holiday (
    calendar_id INTEGER NOT NULL REFERENCES calendar (id),
    date TEXT NOT NULL CHECK (length(date) = 10),
    name TEXT NOT NULL,
    PRIMARY KEY (calendar_id, date)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    area TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'scale' OR kind = 'context' OR kind = 'conditional'),
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    pos INTEGER NOT NULL
) STRICT
--;;
CREATE TABLE question_wording (
    question_id TEXT NOT NULL REFERENCES question (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    language TEXT NOT NULL
        CHECK (language = 'en' OR language = 'es' OR language = 'de' OR language = 'ro' OR language = 'ru'),
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    hint TEXT NOT NULL,
    anchor_1 TEXT NOT NULL,
    anchor_2 TEXT NOT NULL,
    anchor_3 TEXT NOT NULL,
    PRIMARY KEY (question_id, revision, language)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number >= 1),
    date TEXT NOT NULL CHECK (length(date) = 10),
    anchor_date TEXT NOT NULL CHECK (length(anchor_date) = 10),
    facilitator_id INTEGER REFERENCES person (id),
    state TEXT NOT NULL CHECK (state = 'draft' OR state = 'voting' OR state = 'revealed' OR state = 'closed'),
    mode TEXT NOT NULL CHECK (mode = 'blind' OR mode = 'context' OR mode = 'shown'),
    form TEXT NOT NULL CHECK (form = 'single' OR form = 'counts' OR form = 'seats'),
    template TEXT NOT NULL,
    invited INTEGER NOT NULL CHECK (invited >= 1),
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE round_question (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id),
    question_id TEXT NOT NULL REFERENCES question (id),
    area TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'scale' OR kind = 'context' OR kind = 'conditional'),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    pos INTEGER NOT NULL,
    included INTEGER NOT NULL CHECK (included IN (0, 1)),
    reason TEXT NOT NULL,
    swapped_in_for_id TEXT REFERENCES question (id),
    note TEXT NOT NULL
) STRICT
--;;
CREATE INDEX round_question_by_round ON round_question (round_id, pos, id)
--;;
CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL
) STRICT
--;;
CREATE INDEX seat_by_round ON seat (round_id, number, id)
--;;
CREATE TABLE vote (
    round_question_id INTEGER NOT NULL REFERENCES round_question (id),
    seat_id INTEGER NOT NULL REFERENCES seat (id),
    answer TEXT
        CHECK (answer = '1' OR answer = '2' OR answer = '3' OR answer = 'yes' OR answer = 'no' OR
               answer = 'na' OR answer = 'dk'),
    note TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (round_question_id, seat_id)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE tally (
    round_question_id INTEGER NOT NULL REFERENCES round_question (id),
    answer TEXT NOT NULL
        CHECK (answer = '1' OR answer = '2' OR answer = '3' OR answer = 'yes' OR answer = 'no' OR
               answer = 'na' OR answer = 'dk'),
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (round_question_id, answer)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE agreed (
    round_question_id INTEGER PRIMARY KEY REFERENCES round_question (id),
    answer TEXT NOT NULL
        CHECK (answer = '1' OR answer = '2' OR answer = '3' OR answer = 'yes' OR answer = 'no' OR
               answer = 'na' OR answer = 'dk'),
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT
--;;
CREATE TABLE map (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    persona TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('current', 'future')),
    counterpart_id INTEGER REFERENCES map (id),
    redesign_starts_on TEXT CHECK (length(redesign_starts_on) = 10),
    pos INTEGER NOT NULL,
    created_at_ms INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    map_id INTEGER NOT NULL REFERENCES map (id),
    name TEXT NOT NULL,
    goal TEXT NOT NULL,
    color TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX stage_by_map ON stage (map_id, pos, id)
--;;
CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    map_id INTEGER NOT NULL REFERENCES map (id),
    stage_id INTEGER NOT NULL REFERENCES stage (id),
    counterpart_id INTEGER REFERENCES touchpoint (id),
    title TEXT NOT NULL,
    activity TEXT NOT NULL,
    channel_id INTEGER REFERENCES channel (id),
    kind TEXT NOT NULL CHECK (kind IN ('communication', 'action')),
    visibility TEXT NOT NULL CHECK (visibility = 'front' OR visibility = 'back' OR visibility = 'support'),
    emotion INTEGER CHECK (emotion BETWEEN -2 AND 2),
    emotion_word TEXT NOT NULL,
    satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
    importance_customer INTEGER CHECK (importance_customer BETWEEN 1 AND 5),
    importance_us INTEGER CHECK (importance_us BETWEEN 1 AND 5),
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    moment_of_truth_note TEXT NOT NULL,
    pain_point INTEGER NOT NULL CHECK (pain_point IN (0, 1)),
    pain_point_note TEXT NOT NULL,
    best_practice INTEGER NOT NULL CHECK (best_practice IN (0, 1)),
    best_practice_note TEXT NOT NULL,
    listening_post INTEGER NOT NULL CHECK (listening_post IN (0, 1)),
    response_minutes INTEGER CHECK (response_minutes > 0),
    frequency TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence = 'assumed' OR evidence = 'partly' OR evidence = 'measured'),
    confirmed_on TEXT CHECK (length(confirmed_on) = 10),
    note TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX touchpoint_by_map ON touchpoint (map_id, stage_id, pos, id)
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
CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES category (id),
    name TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE cause (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    fixed_on TEXT CHECK (length(fixed_on) = 10),
    removed_at_ms INTEGER
) STRICT
--;;
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    source_reference TEXT NOT NULL,
    received_at_ms INTEGER NOT NULL,
    first_response_at_ms INTEGER,
    resolved_at_ms INTEGER,
    closed_at_ms INTEGER,
    logged_at_ms INTEGER NOT NULL,
    agent_id INTEGER REFERENCES person (id),
    customer_id INTEGER REFERENCES customer (id),
    channel_id INTEGER REFERENCES channel (id),
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    category_id INTEGER REFERENCES category (id),
    product TEXT NOT NULL,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    severity INTEGER CHECK (severity BETWEEN 1 AND 4),
    remedy_wanted TEXT NOT NULL,
    verified TEXT NOT NULL
        CHECK (verified = 'yes' OR verified = 'no' OR verified = 'no_answer' OR verified = 'not_asked'),
    remedy_given TEXT NOT NULL,
    outcome TEXT
        CHECK (outcome = 'upheld' OR outcome = 'partly' OR outcome = 'not_upheld' OR outcome = 'goodwill'),
    money_cents INTEGER,
    currency TEXT NOT NULL,
    handling_minutes INTEGER CHECK (handling_minutes >= 0),
    policy_cited INTEGER NOT NULL CHECK (policy_cited IN (0, 1)),
    defection TEXT NOT NULL
        CHECK (defection = 'none' OR defection = 'at_risk' OR defection = 'left' OR defection = 'saved'),
    defection_reason TEXT
        CHECK (defection_reason = 'price' OR defection_reason = 'service' OR defection_reason = 'product' OR
               defection_reason = 'other' OR defection_reason = 'unknown'),
    satisfaction_after INTEGER CHECK (satisfaction_after BETWEEN 1 AND 5),
    cause_id INTEGER REFERENCES cause (id),
    preventable INTEGER CHECK (preventable IN (0, 1)),
    status TEXT NOT NULL
        CHECK (status = 'open' OR status = 'waiting_customer' OR status = 'waiting_us' OR
               status = 'resolved' OR status = 'closed_without_agreement' OR status = 'withdrawn' OR
               status = 'duplicate'),
    duplicate_of_id INTEGER REFERENCES complaint (id),
    times_reopened INTEGER NOT NULL CHECK (times_reopened >= 0),
    extra_fields TEXT NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX complaint_by_received ON complaint (received_at_ms, id)
--;;
CREATE INDEX complaint_by_touchpoint ON complaint (touchpoint_id, received_at_ms) WHERE touchpoint_id IS NOT NULL
--;;
CREATE INDEX complaint_by_customer ON complaint (customer_id) WHERE customer_id IS NOT NULL
--;;
CREATE TABLE complaint_step (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    step TEXT NOT NULL
        CHECK (step = 'respond' OR step = 'empathize' OR step = 'seek' OR step = 'open' OR step = 'listen' OR
               step = 'verify' OR step = 'eliminate' OR step = 'document'),
    state TEXT NOT NULL CHECK (state IN ('done', 'not_applicable')),
    at_ms INTEGER NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (complaint_id, step)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    text TEXT NOT NULL,
    due_on TEXT CHECK (length(due_on) = 10),
    kept INTEGER CHECK (kept IN (0, 1)),
    pos INTEGER NOT NULL
) STRICT
--;;
CREATE INDEX promise_by_complaint ON promise (complaint_id, pos)
--;;
CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    what TEXT NOT NULL,
    owner_id INTEGER REFERENCES person (id),
    due_on TEXT CHECK (length(due_on) = 10),
    status TEXT NOT NULL CHECK (status = 'open' OR status = 'done' OR status = 'dropped'),
    status_reason TEXT NOT NULL,
    expected_effect TEXT NOT NULL,
    expected_score INTEGER CHECK (expected_score BETWEEN 1 AND 3),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    created_at_ms INTEGER NOT NULL,
    closed_at_ms INTEGER,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX action_by_subject ON action (subject_kind, subject_id)
--;;
CREATE INDEX action_by_due ON action (status, due_on)
--;;
CREATE TABLE link (
    from_kind TEXT NOT NULL,
    from_id TEXT NOT NULL,
    to_kind TEXT NOT NULL,
    to_id TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (from_kind, from_id, to_kind, to_id, role)
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX link_by_target ON link (to_kind, to_id)
--;;
CREATE TABLE draft (
    record_kind TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (record_kind, record, field)
) STRICT, WITHOUT ROWID
--;;
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    person_id INTEGER REFERENCES person (id),
    gesture TEXT NOT NULL,
    entity_kind TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act = 'added' OR act = 'changed' OR act = 'removed' OR act = 'imported'),
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL
) STRICT
--;;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
