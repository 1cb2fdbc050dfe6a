-- What participants do together with others, as it is edited (texts by path: partner.12.name).
create table project (
	slug text primary key,
	content jsonb not null,
	published_at timestamptz not null
);

-- The cities of a project, the one that leads it first. A participant that leaves the programme is not forgotten here.
create table project_participant (
	project text not null references project on delete cascade,
	place integer not null,
	participant text not null,
	primary key (project, place)
);

create index project_participant_of on project_participant (participant);

create table project_partner (
	project text not null references project on delete cascade,
	place integer not null,
	organisation text not null,
	role text,
	primary key (project, place)
);

create index project_partner_of on project_partner (organisation);

-- What came of a project on a day; many of them, each an entry of its own.
create table project_update (
	key text primary key,
	project text not null,
	day date not null,
	content jsonb not null
);

create index project_update_of on project_update (project, day, key);
