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
	publication_id bigint not null references publication,
	text_language text not null,
	supplied_text text not null,
	mission text,
	mandate text
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

-- What is said of a subject (network/iclei), one statement a row: what, by whom, on what basis, as of when. Sources may
-- differ, so several rows of one field stand side by side. A date is a day, a month or a year; null where the source
-- bears none. The constraint is also the index for looking up a subject's field.
create table fact (
	id bigint generated always as identity primary key,
	subject text not null,
	field text not null,
	value text not null,
	qualifier text,
	counted text,
	unit text,
	currency text,
	basis text not null constraint fact_basis_known check (basis in ('supplied', 'published', 'inferred', 'paraphrase')),
	source text not null,
	as_of text constraint fact_as_of_dated check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	note text,
	confirmed_on date,
	constraint fact_stated_once unique nulls not distinct (subject, field, value, qualifier, counted, unit, currency, source, as_of)
);

create index fact_value on fact (field, value);
