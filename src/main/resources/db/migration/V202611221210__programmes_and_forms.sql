-- What somebody is asked, as it is edited: texts by path (question.12.label_en). The columns beside them are what other
-- tables and queries go by.
create table form (
	key text primary key,
	content jsonb not null
);

-- A form as it was when somebody began to answer it, by what its content comes to: it stays, whatever becomes of the form.
create table kept_form (
	hash text primary key,
	form text not null,
	content jsonb not null,
	kept_at timestamptz not null
);

create table programme (
	slug text primary key,
	place integer not null,
	content jsonb not null
);

create table tier (
	slug text primary key,
	programme text not null constraint tier_of_a_programme references programme on delete cascade,
	form text not null constraint tier_with_a_form references form,
	place integer not null,
	content jsonb not null
);

create index tier_of_programme on tier (programme, place);
