-- Who did what to what, when, and in which request. A person stands here by the id alone and without a foreign key, so
-- that erasing the person leaves the log whole.
create table audit_entry (
	id bigint generated always as identity primary key,
	at timestamptz not null,
	person_id bigint,
	deed text not null,
	subject text not null,
	details jsonb not null,
	request_id text
);

create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_of_person on audit_entry (person_id, at desc, id desc);
create index audit_entry_of_deed on audit_entry (deed, at desc, id desc);
create index audit_entry_of_subject on audit_entry (subject text_pattern_ops, at desc, id desc);

insert into retention (relation, counted_from, kept) values ('audit_entry', 'at', '24 months');

-- The log only grows, whoever writes. An entry goes when its time is over, and through the one function that says that
-- it does this; that function is told what time it is, but here the clock of the database counts.
create function audit_entry_only_grows() returns trigger language plpgsql as $$
begin
	if tg_level = 'ROW' and current_setting('citynetworks.forgets', true) = 'what has expired' then
		if old.at < now() - (select kept from retention where relation = 'audit_entry') then
			return old;
		end if;
		return null;
	end if;
	raise exception 'The audit log only grows: % is refused', lower(tg_op) using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_stays before delete on audit_entry
	for each row execute function audit_entry_only_grows();
create trigger audit_entry_is_never_changed before update or truncate on audit_entry
	for each statement execute function audit_entry_only_grows();

-- Where the site's role is not the one that migrates, it may add to the log and read how long things are kept, no more.
do $$
declare
	other record;
begin
	for other in
		select distinct relation, too_much, rolname
		from (values ('audit_entry'::regclass, 'update, delete, truncate'),
			('retention'::regclass, 'insert, update, delete, truncate')) as closed (relation, too_much)
		join pg_class on pg_class.oid = relation
		cross join aclexplode(relacl) as given
		join pg_roles on pg_roles.oid = given.grantee and pg_roles.oid <> relowner
	loop
		execute format('revoke %s on %s from %I', other.too_much, other.relation, other.rolname);
	end loop;
end
$$;
