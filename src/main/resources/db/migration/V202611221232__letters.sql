-- How the letter of an application is signed: online, printed and signed on paper, or one that the city has already; of those on
-- paper, the file, and the name and office that stand under it as those who handed it in say.
create table letter (
	submission uuid primary key references submission on delete cascade,
	way text not null,
	chosen_at timestamptz not null,
	document uuid references document,
	signed_name text,
	signed_title text
);

-- The text of a letter as it was given to be signed, under the code that it bears. It says what was signed, by whom and when, for as
-- long as the application is kept.
create table letter_text (
	code text primary key,
	submission uuid not null references submission on delete cascade,
	language text not null,
	text text not null,
	-- SHA-256 of the text in UTF-8, in hexadecimal
	hash text not null,
	-- by which revision of the tier it was composed
	template integer not null,
	signatory text not null,
	title text not null,
	composed_on date not null,
	signed_at timestamptz,
	-- as it was typed
	signed_name text
);

create index letter_text_of on letter_text (submission, composed_on);

-- Six digits by mail, with which somebody signs.
create table letter_code (
	contributor bigint primary key references contributor on delete cascade,
	hash bytea not null,
	expires_at timestamptz not null,
	tries integer not null default 0
);

insert into retention (relation, counted_from, kept) values ('letter_code', 'expires_at', '1 day');
