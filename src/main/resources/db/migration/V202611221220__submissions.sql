-- What somebody without an account fills in and hands in, of whatever kind; the feature whose kind it is keeps the rest under its id.
create table submission (
	id uuid primary key,
	kind text not null,
	-- the questions as they were when it was begun
	form text not null references kept_form (hash),
	language text not null,
	begun_at timestamptz not null,
	-- by those who fill it in
	changed_at timestamptz not null,
	-- while this is set, only what was asked for again can be changed
	locked_at timestamptz,
	-- when it was handed in last, and what it is called since it was for the first time
	sent_at timestamptz,
	reference text constraint submission_reference unique,
	-- when all was said and done
	closed_at timestamptz
);

-- People who fill one in: whoever has their link.
create table contributor (
	id bigint generated always as identity primary key,
	submission uuid not null references submission on delete cascade,
	email text not null,
	email_key text not null,
	name text not null default '',
	-- owner, colleague, reader, signatory
	capacity text not null,
	-- of a colleague: the tasks they may answer; all if empty
	tasks text[] not null default '{}',
	language text not null,
	invited_at timestamptz not null,
	seen_at timestamptz,
	constraint contributor_once unique (submission, email_key, capacity)
);

create index contributor_by_address on contributor (email_key);

-- What a contributor's mail leads in by, and what their browser shows from then on; of both, only hashes are kept.
create table contributor_link (
	hash bytea primary key,
	contributor bigint not null references contributor on delete cascade,
	made_at timestamptz not null,
	expires_at timestamptz not null
);

create index contributor_link_of on contributor_link (contributor);

create table contributor_visit (
	hash bytea not null,
	contributor bigint not null references contributor on delete cascade,
	begun_at timestamptz not null,
	expires_at timestamptz not null,
	primary key (hash, contributor)
);

create index contributor_visit_of on contributor_visit (contributor);

-- Answers as they were typed, right or wrong. What two people typed into one place at the same time both stands, until somebody
-- of them says which it is.
create table answer (
	submission uuid not null references submission on delete cascade,
	task text not null,
	-- which of a task's entries, from 1 on
	entry integer not null,
	question text not null,
	typed text not null,
	contributor bigint references contributor on delete set null,
	typed_at timestamptz not null,
	other text,
	other_contributor bigint references contributor on delete set null,
	primary key (submission, task, entry, question)
);

-- Whether those who fill it in say that a task is completed.
create table submission_task (
	submission uuid not null references submission on delete cascade,
	task text not null,
	completed boolean not null,
	primary key (submission, task)
);

-- The answers as they were each time it was handed in.
create table submission_sent (
	submission uuid not null references submission on delete cascade,
	number integer not null,
	sent_at timestamptz not null,
	answers jsonb not null,
	primary key (submission, number)
);

-- Answers that staff asked for again, until when, and why; once handed in they are answered.
create table change_request (
	id bigint generated always as identity primary key,
	submission uuid not null references submission on delete cascade,
	asked_at timestamptz not null,
	asked_by bigint not null references person,
	due_on date not null,
	answered_at timestamptz
);

create unique index change_request_open on change_request (submission) where answered_at is null;

create table change_request_answer (
	request bigint not null references change_request on delete cascade,
	task text not null,
	entry integer not null,
	question text not null,
	reason text not null,
	primary key (request, task, entry, question)
);

-- What was written about one: between staff and those who handed it in, or among staff alone.
create table submission_message (
	id uuid primary key,
	submission uuid not null references submission on delete cascade,
	internal boolean not null,
	written_at timestamptz not null,
	person_id bigint references person,
	contributor bigint references contributor on delete set null,
	text text not null,
	constraint submission_message_from check (person_id is null or contributor is null),
	constraint submission_message_internal check (not internal or contributor is null)
);

create index submission_message_of on submission_message (submission, written_at);

insert into retention (relation, counted_from, kept) values
	('contributor_link', 'expires_at', '1 day'),
	('contributor_visit', 'expires_at', '1 day');
