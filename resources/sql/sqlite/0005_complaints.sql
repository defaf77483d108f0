-- Complaints with their steps and promises, products, the search. No program ever wrote a row into the tables
-- that the first version made for complaints and customers, so they are made anew.
DROP TABLE promise
--;;
DROP TABLE complaint_step
--;;
DROP TABLE complaint
--;;
DROP TABLE customer
--;;
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    sort_name TEXT NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
CREATE INDEX customer_by_name ON customer (sort_name) WHERE removed_at_ms IS NULL
--;;
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    pos INTEGER NOT NULL,
    removed_at_ms INTEGER
) STRICT
--;;
-- What a list shows or filters by stands before the long texts, which go to pages of their own.
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    removed_at_ms INTEGER,
    reference TEXT NOT NULL UNIQUE,
    source_reference TEXT NOT NULL,
    received_at_ms INTEGER NOT NULL,
    first_response_at_ms INTEGER,
    resolved_at_ms INTEGER,
    closed_at_ms INTEGER,
    logged_at_ms INTEGER NOT NULL,
    status TEXT NOT NULL
        CHECK (status = 'open' OR status = 'waiting_customer' OR status = 'waiting_us' OR
               status = 'resolved' OR status = 'closed_without_agreement' OR status = 'withdrawn' OR
               status = 'duplicate'),
    is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1)),
    is_incomplete INTEGER NOT NULL CHECK (is_incomplete IN (0, 1)),
    steps_done INTEGER NOT NULL CHECK (steps_done BETWEEN 0 AND 255),
    steps_not_applicable INTEGER NOT NULL CHECK (steps_not_applicable BETWEEN 0 AND 255),
    promise_due_at_ms INTEGER,
    agent_id INTEGER REFERENCES person (id),
    customer_id INTEGER REFERENCES customer (id),
    channel_id INTEGER REFERENCES channel (id),
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    category_id INTEGER REFERENCES category (id),
    product_id INTEGER REFERENCES product (id),
    severity INTEGER CHECK (severity BETWEEN 1 AND 4),
    verified TEXT NOT NULL
        CHECK (verified = 'not_asked' OR verified = 'yes' OR verified = 'no' OR verified = 'no_answer'),
    outcome TEXT
        CHECK (outcome = 'upheld' OR outcome = 'partly' OR outcome = 'not_upheld' OR outcome = 'goodwill'),
    money_minor_units INTEGER,
    currency TEXT NOT NULL,
    handling_minutes INTEGER CHECK (handling_minutes BETWEEN 0 AND 2147483647),
    policy_cited INTEGER NOT NULL CHECK (policy_cited IN (0, 1)),
    defection TEXT NOT NULL
        CHECK (defection = 'none' OR defection = 'at_risk' OR defection = 'left' OR defection = 'saved'),
    defection_reason TEXT
        CHECK (defection_reason = 'price' OR defection_reason = 'service' OR defection_reason = 'product' OR
               defection_reason = 'other' OR defection_reason = 'unknown'),
    satisfaction_after INTEGER CHECK (satisfaction_after BETWEEN 1 AND 5),
    preventable INTEGER CHECK (preventable IN (0, 1)),
    duplicate_of_id INTEGER REFERENCES complaint (id) CHECK (duplicate_of_id <> id),
    times_reopened INTEGER NOT NULL CHECK (times_reopened BETWEEN 0 AND 2147483647),
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    remedy_wanted TEXT NOT NULL,
    remedy_given TEXT NOT NULL,
    extra_fields TEXT NOT NULL
) STRICT
--;;
-- Every index ends with the id by itself: a page goes on after (received_at_ms, id).
CREATE INDEX complaint_by_received ON complaint (received_at_ms) WHERE removed_at_ms IS NULL
--;;
CREATE INDEX complaint_unsettled ON complaint (received_at_ms) WHERE is_settled = 0 AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_incomplete ON complaint (received_at_ms)
WHERE is_incomplete = 1 AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_public ON complaint (received_at_ms) WHERE is_public = 1 AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_promised ON complaint (received_at_ms)
WHERE promise_due_at_ms IS NOT NULL AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_by_status ON complaint (status, received_at_ms) WHERE removed_at_ms IS NULL
--;;
CREATE INDEX complaint_by_agent ON complaint (agent_id, received_at_ms)
WHERE agent_id IS NOT NULL AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_by_customer ON complaint (customer_id, received_at_ms)
WHERE customer_id IS NOT NULL AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_by_channel ON complaint (channel_id, received_at_ms)
WHERE channel_id IS NOT NULL AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_by_category ON complaint (category_id, received_at_ms)
WHERE category_id IS NOT NULL AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_by_touchpoint ON complaint (touchpoint_id, received_at_ms)
WHERE touchpoint_id IS NOT NULL AND removed_at_ms IS NULL
--;;
CREATE INDEX complaint_by_source ON complaint (source_reference)
WHERE source_reference <> '' AND removed_at_ms IS NULL
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
    due_at_ms INTEGER,
    by_id INTEGER REFERENCES person (id),
    kept INTEGER CHECK (kept IN (0, 1)),
    kept_at_ms INTEGER,
    pos INTEGER NOT NULL
) STRICT
--;;
CREATE INDEX promise_by_complaint ON promise (complaint_id, pos)
--;;
CREATE TABLE complaint_reference (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last >= 1)
) STRICT
--;;
-- The search keeps no text, only which word stands in which complaint. The program folds and cuts the words;
-- this tokenizer takes them as they come.
CREATE VIRTUAL TABLE complaint_text USING fts5 (
    reference, summary, body, people,
    content = '', columnsize = 0, detail = none, prefix = '1 2 3', tokenize = 'ascii'
)
--;;
CREATE VIRTUAL TABLE customer_text USING fts5 (
    words,
    content = '', columnsize = 0, detail = none, prefix = '1 2 3', tokenize = 'ascii'
)
