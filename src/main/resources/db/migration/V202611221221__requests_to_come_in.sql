-- What somebody asked for who wants a link to what they fill in: written down for every address alike, and answered a moment later.
-- Not in backups.
create table visit_request (
	id uuid primary key,
	email_key text not null,
	-- the number or the reference of a submission; all of theirs where it is missing
	which text,
	asked_at timestamptz not null
);

insert into retention (relation, counted_from, kept) values ('visit_request', 'asked_at', '1 day');
