-- Of which draft its owner was reminded when; a change of the draft begins a new count.
create table submission_reminder (
	submission uuid not null references submission on delete cascade,
	counted_from timestamptz not null,
	days integer not null,
	sent_at timestamptz not null,
	primary key (submission, counted_from, days)
);

-- When everything was taken out of a submission that tells whose it was.
alter table submission add column anonymised_at timestamptz;

create index submission_drafts on submission (changed_at) where sent_at is null and locked_at is null and closed_at is null;

create index submission_closed on submission (closed_at) where closed_at is not null and anonymised_at is null;
