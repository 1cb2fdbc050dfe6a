-- Files that answer a question; which of them answer it now says the answer, a line each. Of what was handed in, those taken away
-- since are still there for whoever compares.
create table submission_file (
	document uuid primary key references document,
	submission uuid not null references submission on delete cascade,
	contributor bigint references contributor on delete set null,
	removed_at timestamptz
);

create index submission_file_of on submission_file (submission);
