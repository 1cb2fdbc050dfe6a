-- What the tests write that kill the site while it writes
create table receipt (
	key uuid primary key,
	number bigint generated always as identity
);
