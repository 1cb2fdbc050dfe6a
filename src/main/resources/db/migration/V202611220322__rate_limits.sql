-- How often something was tried: bucket4j's own table. Keys are hashes of whose tries they are.
create table rate_limit (
	key text primary key,
	state bytea,
	expires_at bigint
);

create index rate_limit_by_expiry on rate_limit (expires_at);

-- What the hashes are made with; without it an address could be found by trying them all.
create table rate_limit_secret (
	sole boolean primary key default true check (sole),
	secret bytea not null
);

insert into rate_limit_secret (secret)
select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4);
