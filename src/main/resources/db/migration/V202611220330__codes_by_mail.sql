-- Six digits that were mailed to somebody as a second factor: the last ones, which five tries and ten minutes use up. Not in
-- backups, like links.
create table mail_code (
	person_id bigint primary key references person on delete cascade,
	hash bytea not null,
	expires_at timestamptz not null,
	tries integer not null default 0
);

-- Who chose such codes as their second factor.
create table mail_factor (
	person_id bigint primary key references person on delete cascade,
	chosen_at timestamptz not null
);

insert into retention (relation, counted_from, kept) values ('mail_code', 'expires_at', '1 day');
