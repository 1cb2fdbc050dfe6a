-- Each published state of an entry, whole, never changed afterwards. People stand here by their id, so that erasing a
-- person leaves the history whole.
create table revision (
	id bigint generated always as identity primary key,
	subject text not null,
	number integer not null,
	kind text not null,
	state jsonb not null,
	changed_by bigint,
	changed_at timestamptz not null,
	reason text,
	source text,
	constraint revision_number_taken unique (subject, number)
);
