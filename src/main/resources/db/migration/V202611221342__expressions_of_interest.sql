-- For what somebody can say that they are interested, as it is edited: texts by path.
create table call (
	slug text primary key,
	page text not null,
	content jsonb not null
);

-- What came in: its answers stand with the submission of the same id.
create table expression (
	id uuid primary key references submission on delete cascade,
	call text not null,
	-- what those who sent it call themselves
	called text not null default '',
	-- draft, received, closed, withdrawn
	phase text not null,
	since timestamptz not null,
	reason text not null default '',
	begun_with uuid not null constraint expression_begun_once unique
);

create index expression_phase on expression (phase, since);

-- To which participants it was put, and what they said; people stand in it by their number.
create table introduction (
	id uuid primary key,
	expression uuid not null references expression on delete cascade,
	-- a slug
	participant text not null,
	words text not null,
	asked_at timestamptz not null,
	asked_by bigint not null,
	answered_at timestamptz,
	answered_by bigint,
	agreed boolean,
	answer text not null default '',
	constraint introduction_once unique (expression, participant)
);

create index introduction_participant on introduction (participant, id);
