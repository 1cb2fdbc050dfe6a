-- With which a person takes down what is published of them, without an account: a link by mail is its id and a code of
-- which only the hash is kept. It works for as long as anything of the person is kept, in the history too.
create table contact_link (
	id uuid primary key,
	-- the number of the line in which the person stands
	contact bigint not null,
	hash bytea not null,
	made_at timestamptz not null,
	-- of the end of which consent the mail with it reminded, if it did
	reminds date
);

create index contact_link_of_contact on contact_link (contact);

-- Takes a person out of a line of contacts: on the site, in all revisions and in all drafts; what the role is and its own
-- address stay. By the person's wish that is so for every line with the same address.
create function withdraw_contact(line bigint, everywhere boolean) returns integer
language plpgsql security definer as $$
declare
	lines bigint[];
	paths text[];
	changed integer;
begin
	with said as (
		select id, address from contact
		union all
		select split_part(key, '.', 2)::bigint, value from revision, jsonb_each_text(state)
		where subject like 'network/%' and key like 'contact.%.address'
		union all
		select split_part(key, '.', 2)::bigint, value from draft, jsonb_each_text(state)
		where subject like 'network/%' and key like 'contact.%.address'
	)
	select array_agg(distinct id) || line into lines
	from said
	where everywhere and lower(address) in (select lower(address) from said where id = line);
	select array_agg('contact.' || number || '.' || part) into paths
	from unnest(lines) as number
	cross join unnest('{name,address,consent,consented_on,expires_on}'::text[]) as part;
	perform set_config('citynetworks.withdraws', 'a person', true);
	update revision set state = state - paths where subject like 'network/%' and state ?| paths;
	get diagnostics changed = row_count;
	perform set_config('citynetworks.withdraws', '', true);
	update draft set state = state - paths, version = version + 1 where subject like 'network/%' and state ?| paths;
	update contact set name = null, address = null, consent = null, consented_on = null, expires_on = null
	where id = any (lines);
	delete from contact_link where contact = any (lines);
	return changed;
end
$$;

revoke execute on function withdraw_contact from public;

do $$
declare
	site record;
begin
	execute format('alter function withdraw_contact set search_path = %I, pg_temp', current_schema());
	for site in
		select distinct rolname
		from pg_class
		cross join aclexplode(relacl) as given
		join pg_roles on pg_roles.oid = given.grantee and pg_roles.oid <> relowner
		where pg_class.oid = 'revision'::regclass
	loop
		execute format('grant execute on function withdraw_contact to %I', site.rolname);
	end loop;
end
$$;
