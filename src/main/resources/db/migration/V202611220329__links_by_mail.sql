-- Links that were mailed to people. A link is its id and a code of which only the hash is kept; it works once, until its time is over.
-- Not in backups: what has been used since must not work again.
create table mail_link (
	id uuid primary key,
	person_id bigint not null references person on delete cascade,
	purpose text not null,
	hash bytea not null,
	-- where its bearer wanted to go
	next text,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz
);

create index mail_link_of_person on mail_link (person_id);

insert into retention (relation, counted_from, kept) values ('mail_link', 'expires_at', '1 day');
