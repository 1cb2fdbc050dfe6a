-- Under which name a provider of sign-in (OpenID Connect) knows a person. A provider knows a person once: whoever gets
-- somebody's old address there gets nothing here.
create table person_identity (
	person_id bigint not null references person on delete cascade,
	issuer text not null,
	subject text not null,
	linked_at timestamptz not null,
	primary key (person_id, issuer),
	constraint person_identity_subject unique (issuer, subject)
);
