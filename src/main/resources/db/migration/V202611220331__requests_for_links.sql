-- What somebody asked for who wants a link: written down for every address alike, and answered a moment later. Not in backups.
create table link_request (
	id uuid primary key,
	email_key text not null,
	next text,
	asked_at timestamptz not null
);

insert into retention (relation, counted_from, kept) values ('link_request', 'asked_at', '1 day');
