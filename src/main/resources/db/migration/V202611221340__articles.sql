-- What staff write, as it is edited: texts by path.
create table article (
	slug text primary key,
	content jsonb not null
);
