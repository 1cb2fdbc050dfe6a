-- Rounds in which the people of a city answer an instrument, in the version with which they began.
create table scan_round (
	id uuid primary key,
	-- whose it is, such as participant/geneva, and the how manieth of its owner
	owner text not null,
	number integer not null,
	title text not null,
	instrument text not null,
	version integer not null,
	level text not null,
	-- what is asked; all if empty
	topics text[] not null default '{}',
	-- the last day on which answers are taken
	until date not null,
	-- whether the group sees who answered what
	named boolean not null,
	-- preparing, answering, agreeing, closed
	stage text not null,
	begun_at timestamptz not null,
	changed_at timestamptz not null,
	constraint scan_round_of_owner unique (owner, number)
);

-- Who answers in a round; the answers are a submission, which has the addresses of those who may write them.
create table scan_assessor (
	id bigint generated always as identity primary key,
	round uuid not null references scan_round on delete cascade,
	submission uuid not null constraint scan_assessor_submission unique references submission on delete cascade,
	name text not null,
	sector text not null,
	topics text[] not null default '{}',
	on_paper boolean not null,
	left_at timestamptz,
	counted boolean not null default true
);

create index scan_assessor_of on scan_assessor (round, id);

-- Topics for which a round takes no more answers.
create table scan_lock (
	round uuid not null references scan_round on delete cascade,
	topic text not null,
	locked_at timestamptz not null,
	primary key (round, topic)
);

-- What a group agreed on for the state of an item. Each change is a row: the highest version stands.
create table scan_agreed (
	round uuid not null references scan_round on delete cascade,
	item text not null,
	version integer not null,
	answer text not null,
	reason text not null,
	agreed_at timestamptz not null,
	agreed_by bigint references person on delete set null,
	primary key (round, item, version)
);
