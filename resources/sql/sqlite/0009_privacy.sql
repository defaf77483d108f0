-- What must be kept all the same, what says nothing of anybody any more, and who was erased: no name, but a hash
-- that tells the same record in an older copy of the file.
ALTER TABLE complaint ADD COLUMN legal_hold TEXT
--;;
ALTER TABLE complaint ADD COLUMN anonymised_at_ms INTEGER
--;;
CREATE TABLE erasure (
    subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) = 64),
    salt TEXT NOT NULL CHECK (length(salt) = 32),
    act TEXT NOT NULL CHECK (act = 'erased' OR act = 'anonymised'),
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID
