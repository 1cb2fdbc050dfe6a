-- An application of a city to a tier of a programme; what was answered stands with the submission of the same id. Where it stands
-- only the moves change, each with its line below.
create table application (
	id uuid primary key references submission on delete cascade,
	programme text not null,
	tier text not null,
	-- a subject: city/2660646, region/FR-IDF; none for a place that was described
	place text,
	called text not null,
	country text not null,
	-- why it was begun though another one was open or the city took part already
	override text,
	-- whose tier it would change
	participant text,
	phase text not null,
	since timestamptz not null,
	lead bigint references person
);

-- One for each place, unless there is a reason for another: of two who begin at the same moment one is told.
create unique index application_open on application (programme, place)
	where override is null and phase in ('draft', 'awaiting-signature', 'submitted', 'in-review', 'changes-requested', 'proposed',
		'decided', 'appealed');

create index application_place on application (place);

create index application_phase on application (phase, since);

create table application_move (
	id bigint generated always as identity primary key,
	application uuid not null references application on delete cascade,
	move text not null,
	-- the phase that it began in
	phase text not null,
	made_at timestamptz not null,
	person_id bigint references person,
	contributor bigint references contributor on delete set null,
	reason text not null
);

create index application_move_of on application_move (application, id);
