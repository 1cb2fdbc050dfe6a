-- What the team of a participant says in public to a change of its standing; the staff can hide it, with a reason that
-- everybody reads.
create table standing_reply (
	event_id bigint primary key references participant_log on delete cascade,
	words text not null,
	written_at timestamptz not null,
	hidden text
);
