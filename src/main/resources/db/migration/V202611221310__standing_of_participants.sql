-- What became of a participant says on which days that rested, which revision of its entry it is, and which revision of
-- the programme's rules decided.
alter table participant_log
	add column due date,
	add column grace date,
	add column revision integer,
	add column rules integer;
