-- A report while it is written; its answers stand under the same id with the submissions.
create table report_draft (
	id uuid primary key references submission on delete cascade,
	-- whose it is, a slug
	participant text not null,
	-- the report that it corrects, and what is said of that in public; null for a new one
	corrects integer,
	note text,
	open boolean not null default true
);

-- A participant writes one report at a time.
create unique index report_draft_open on report_draft (participant) where open;

-- What the participant has published that is to stand in it.
create table report_draft_evidence (
	draft uuid not null references report_draft on delete cascade,
	subject text not null,
	primary key (draft, subject)
);

-- A report that was received. It stays when the participant leaves, and when it is taken down.
create table report (
	participant text not null,
	number integer not null,
	received_at timestamptz not null,
	-- that day, in the time that is the same everywhere
	received_on date not null,
	-- when it was due, and until when it could be late
	due date not null,
	grace date,
	-- not one from a participant that took no part any more: that is public once it has been accepted anew
	counts boolean not null,
	taken_down_at timestamptz,
	taken_down_by bigint references person on delete set null,
	taken_down_reason text,
	primary key (participant, number),
	constraint report_once_a_day unique (participant, received_on)
);

-- What it says, from the first version to the last correction.
create table report_version (
	participant text not null,
	number integer not null,
	version integer not null,
	published_at timestamptz not null,
	language text not null,
	-- why it was corrected, in the words of its authors; null of the first
	note text,
	content jsonb not null,
	-- what it was written as
	draft uuid references report_draft on delete set null,
	primary key (participant, number, version),
	constraint report_version_of foreign key (participant, number) references report
);

create table report_paper (
	participant text not null,
	number integer not null,
	version integer not null,
	document uuid not null references document,
	primary key (participant, number, version, document),
	constraint report_paper_of foreign key (participant, number, version) references report_version
);

create index report_paper_document on report_paper (document);
