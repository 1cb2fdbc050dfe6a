-- When those who answer were told what.
alter table scan_assessor
	add column invited_at timestamptz,
	-- by a coordinator
	add column reminded_at timestamptz,
	-- by the calendar: of which last day
	add column reminded_of date;

-- Each step of a round to another stage, with the reason if it was a step back.
create table scan_move (
	id bigint generated always as identity primary key,
	round uuid not null references scan_round on delete cascade,
	at timestamptz not null,
	stage text not null,
	reason text not null default '',
	by bigint references person on delete set null
);

create index scan_move_of on scan_move (round, id);
