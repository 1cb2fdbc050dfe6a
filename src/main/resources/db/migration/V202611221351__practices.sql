-- What participants have tried, as it is edited: texts by path (partner.12.name). It goes from the site with the participant, and
-- comes back with it.
create table practice (
	slug text primary key,
	participant text not null,
	published_at timestamptz not null,
	content jsonb not null
);

create index practice_of_participant on practice (participant, published_at);
