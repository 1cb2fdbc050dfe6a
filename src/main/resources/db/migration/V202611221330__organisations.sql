-- Those that cities work with: companies, universities and others, as they are edited (texts by path), with what queries
-- go by beside.
create table organisation (
	slug text primary key,
	name text not null,
	sector text not null,
	country text,
	content jsonb not null
);

-- Every name that one was ever found by, as it stands in an address; it leads to the one that another has become part of.
create table organisation_key (
	key text primary key,
	organisation text not null
);
