-- How an entry stood at a moment is found without reading what came later, and which entries there ever were without
-- reading their histories.
create index revision_of_subject_by_time on revision (subject, changed_at, number);
create index revision_first_of_kind on revision (split_part(subject, '/', 1)) where number = 1;
