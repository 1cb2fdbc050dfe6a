-- Addresses that an entry had, or an entry that is part of another one now: they lead there for ever.
create table former_address (
	slug text primary key,
	network text not null,
	since timestamptz not null,
	constraint former_address_leads_away check (slug <> network)
);

create index former_address_of_network on former_address (network);

-- An entry moves to another address with all that is kept under its old one. A membership's history says of which network
-- it is by the address, so it moves there too; nothing else of a revision ever changes.
create or replace function revision_stays() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		if to_jsonb(new) - 'subject' = to_jsonb(old) - 'subject'
			or current_setting('citynetworks.withdraws', true) = 'a person' and to_jsonb(new) - 'state' = to_jsonb(old) - 'state'
			or current_setting('citynetworks.moves', true) = 'an entry' and to_jsonb(new) - 'state' = to_jsonb(old) - 'state'
				and new.state - 'network' = old.state - 'network' then
			return new;
		end if;
	end if;
	raise exception 'A revision stays as it is: % is refused', lower(tg_op) using errcode = 'insufficient_privilege';
end
$$;

create function move_network(old_slug text, new_slug text, by_now timestamptz) returns void
language plpgsql security definer as $$
declare
	sort text;
begin
	if exists (select from revision where subject = 'network/' || new_slug) then
		raise exception 'There is an entry at % already', new_slug using errcode = 'unique_violation';
	end if;
	perform set_config('citynetworks.moves', 'an entry', true);
	update network set slug = new_slug where slug = old_slug;
	update fact set subject = 'network/' || new_slug where subject = 'network/' || old_slug;
	update person_grant set subject = 'network/' || new_slug where subject = 'network/' || old_slug;
	foreach sort in array array['network/', 'members/'] loop
		update revision set subject = sort || new_slug where subject = sort || old_slug;
		update revision_touch set subject = sort || new_slug where subject = sort || old_slug;
		update draft set subject = sort || new_slug where subject = sort || old_slug;
		update presence set subject = sort || new_slug where subject = sort || old_slug;
	end loop;
	update revision set state = jsonb_set(state, '{network}', to_jsonb(new_slug))
		where (subject like 'membership/%' or subject = 'members/' || new_slug) and state ->> 'network' = old_slug;
	update draft set state = jsonb_set(state, '{network}', to_jsonb(new_slug))
		where (subject like 'membership/%' or subject = 'members/' || new_slug) and state ->> 'network' = old_slug;
	perform set_config('citynetworks.moves', '', true);
	delete from former_address where slug = new_slug;
	update former_address set network = new_slug where network = old_slug;
	insert into former_address (slug, network, since) values (old_slug, new_slug, by_now);
end
$$;

revoke execute on function move_network from public;

do $$
declare
	site record;
begin
	execute format('alter function move_network set search_path = %I, pg_temp', current_schema());
	for site in
		select distinct rolname
		from pg_class
		cross join aclexplode(relacl) as given
		join pg_roles on pg_roles.oid = given.grantee and pg_roles.oid <> relowner
		where pg_class.oid = 'revision'::regclass
	loop
		execute format('grant execute on function move_network to %I', site.rolname);
	end loop;
end
$$;
