-- Where a network's text was published, and what its publisher says of the texts.
create table publication (
	id bigint generated always as identity primary key,
	slug text not null constraint publication_slug_taken unique,
	title text not null,
	publisher text not null,
	address text not null,
	language text not null,
	introduction text not null
);

-- Paragraphs are parted by an empty line. Null means that the network has not supplied it.
create table network (
	id bigint generated always as identity primary key,
	version integer not null default 0,
	slug text not null constraint network_slug_taken unique,
	name text not null,
	acronym text,
	website text,
	publication_id bigint not null references publication,
	text_language text not null,
	supplied_text text not null,
	mission text,
	mandate text
);

create table network_kind (
	network_id bigint not null references network,
	kind text not null,
	primary key (network_id, kind)
);

create table network_key_project (
	network_id bigint not null references network,
	position integer not null,
	title text not null,
	primary key (network_id, position)
);

create table network_contact (
	network_id bigint not null references network,
	position integer not null,
	role text not null,
	name text,
	address text,
	primary key (network_id, position)
);

-- Who says so: one line for each fact of a subject (network/iclei). A date may be a day, a month or a year; null where
-- the source bears none.
create table fact_source (
	id bigint generated always as identity primary key,
	subject text not null,
	field text not null,
	value text not null,
	basis text not null constraint fact_source_basis_known check (basis in ('supplied', 'published', 'inferred', 'paraphrase')),
	source text not null,
	as_of text,
	note text,
	confirmed_on date,
	constraint fact_source_told_once unique (subject, field, value, source)
);
