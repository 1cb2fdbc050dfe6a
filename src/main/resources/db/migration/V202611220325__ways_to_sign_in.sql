-- How a person shows who they are. Codes and passwords are kept as hashes; the key of an authenticator app has to be known.
create table password (
	person_id bigint primary key references person on delete cascade,
	hash text not null,
	changed_at timestamptz not null
);

create table authenticator (
	person_id bigint primary key references person on delete cascade,
	secret bytea not null,
	confirmed_at timestamptz not null,
	-- the 30 seconds since 1970 whose code was taken last, so that none is taken twice
	last_step bigint not null default 0
);

create table recovery_code (
	person_id bigint not null references person on delete cascade,
	hash bytea not null,
	primary key (person_id, hash)
);

-- The link that makes the first administrator; one row at most, and none once there is one.
create table set_up_link (
	sole boolean primary key default true check (sole),
	hash bytea not null,
	made_at timestamptz not null
);
