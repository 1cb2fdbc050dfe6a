-- Who takes part in a programme, as it is edited: texts by path (commitment.12.words). The columns beside them are what
-- queries go by; who of the staff looks after it is no part of the entry.
create table participant (
	slug text primary key,
	programme text not null,
	tier text not null,
	-- a subject: city/2660646, region/FR-IDF; none for a place that the directory does not have
	place text,
	since date not null,
	content jsonb not null,
	manager bigint references person on delete set null,
	constraint participant_once unique (programme, place)
);

create index participant_place on participant (place);

-- What became of a participant, for everybody; it stays when the entry is taken away.
create table participant_log (
	id bigint generated always as identity primary key,
	participant text not null,
	at timestamptz not null,
	event text not null,
	tier text not null
);

create index participant_log_of on participant_log (participant, id);

-- Where participants write to whoever of the staff looks after them: the address of the role, not of the person.
create table role_address (
	person_id bigint primary key references person on delete cascade,
	address text not null
);

-- Cities publicly known from the original programme: what they were, never that they take part now.
create table programme_city (
	id bigint generated always as identity primary key,
	name text not null,
	country text not null,
	place text,
	part text not null,
	year integer,
	source text not null
);

create index programme_city_place on programme_city (place);
