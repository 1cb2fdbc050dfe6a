-- What somebody asks a city about its practice, or that they try the same: whose address it is, is confirmed by a link of which
-- the hash alone is kept. It goes after two years, and after a week where nobody confirmed it.
create table inquiry (
	id uuid primary key,
	practice text not null,
	-- the participant that asks; none for anybody else
	participant text,
	called text not null,
	name text not null,
	email text not null,
	email_key text not null,
	language text not null,
	note text not null,
	trying boolean not null,
	named boolean not null,
	hash bytea,
	asked_at timestamptz not null,
	unconfirmed_since timestamptz,
	reminded_at timestamptz,
	agreed boolean
);

-- Nobody asks about a practice twice while they wait for an answer
create unique index inquiry_open on inquiry (practice, email_key) where agreed is null;

create index inquiry_of_practice on inquiry (practice, asked_at);
create index inquiry_asked_at on inquiry (asked_at);
create index inquiry_unconfirmed on inquiry (unconfirmed_since) where unconfirmed_since is not null;

-- Who tries a practice and is named for it on its page: a city, no person. It stays until they take it back.
create table adoption (
	id uuid primary key,
	practice text not null,
	participant text,
	called text not null,
	hash bytea not null,
	said_at timestamptz not null
);

create index adoption_of_practice on adoption (practice, said_at);

insert into retention (relation, counted_from, kept) values
	('inquiry', 'asked_at', '24 months'),
	('inquiry', 'unconfirmed_since', '7 days');
