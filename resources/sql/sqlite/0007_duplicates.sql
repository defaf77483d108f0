-- What is a duplicate of a complaint.
CREATE INDEX complaint_by_original ON complaint (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL
