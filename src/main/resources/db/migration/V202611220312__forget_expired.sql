-- Deletes some of what has been kept for its time, and nothing else: the one door through which entries leave the audit
-- log, which is told how many rows of which table went. It runs as the owner of the tables, whoever calls it.
create function forget_expired(wanted text, moment text, by_now timestamptz, most integer) returns integer
language plpgsql security definer as $$
declare
	before timestamptz;
	gone integer;
begin
	select by_now - kept into strict before from retention where relation = wanted and counted_from = moment;
	perform set_config('citynetworks.forgets', 'what has expired', true);
	execute format('delete from %1$I where ctid = any (array(
		select ctid from %1$I where %2$I < $1 order by %2$I limit $2 for update skip locked))', wanted, moment)
		using before, most;
	get diagnostics gone = row_count;
	perform set_config('citynetworks.forgets', '', true);
	if gone > 0 then
		insert into audit_entry (at, deed, subject, details)
		values (by_now, 'privacy.forgot', 'table/' || wanted,
			jsonb_build_object('rows', gone::text, moment || ' before', to_json(before) #>> '{}'));
	end if;
	return gone;
end
$$;

revoke execute on function forget_expired from public;

-- Without the path a temporary table of the caller's could stand in for one of ours. Who may add to the audit log is the
-- site, where it is not the owner.
do $$
declare
	site record;
begin
	execute format('alter function forget_expired set search_path = %I, pg_temp', current_schema());
	for site in
		select rolname
		from pg_class
		cross join aclexplode(relacl) as given
		join pg_roles on pg_roles.oid = given.grantee and pg_roles.oid <> relowner
		where pg_class.oid = 'audit_entry'::regclass and given.privilege_type = 'INSERT'
	loop
		execute format('grant execute on function forget_expired to %I', site.rolname);
	end loop;
end
$$;
