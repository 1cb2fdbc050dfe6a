-- What the tests write that kill the site while it writes: a row, and a note of who wrote it
create table receipt (
	key uuid primary key,
	number bigint generated always as identity
);

create table receipt_deed (
	receipt uuid not null
);
