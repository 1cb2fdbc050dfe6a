-- The state of an entry is one flat object of texts: name, or website.12.value for a part of one of several lines of a
-- field. So any two states can be compared and merged, whatever they are of. Which fields a revision changed, and how
-- many things came in with it, stand beside it.
alter table revision add column fields text[] not null default '{}';
alter table revision add column amount integer;

update revision set
	amount = coalesce(jsonb_array_length(state -> 'members'), (state ->> 'cities')::integer),
	fields = case kind when 'read' then '{eligible_population_min}' else '{}' end::text[];

update revision set
	state = jsonb_strip_nulls(jsonb_build_object('name', state -> 'name', 'text_language', state -> 'text_language',
			'supplied_text', state -> 'supplied_text', 'publication', state -> 'publication')) || said.texts,
	fields = case number when 1 then array_cat('{name,publication,supplied_text,text_language}', said.fields) else revision.fields end
from (
	select kept.id, coalesce(jsonb_object_agg(fact.field || '.' || fact.id || '.' || part.name, part.text), '{}') as texts,
		array_agg(distinct fact.field order by fact.field) as fields
	from revision as kept
	cross join jsonb_array_elements(kept.state -> 'facts') as line
	join fact on fact.subject = kept.subject and jsonb_strip_nulls(to_jsonb(fact) - 'id' - 'subject') = line
	-- The language of a name has stood in its note
	cross join lateral (
		select key as name, value as text from jsonb_each_text(line - 'field')
		where not (fact.field = 'other_name' and key = 'note')
		union all
		select 'language', substring(line ->> 'note' from '^[a-z]{2}(?=;|$)')
		where fact.field = 'other_name'
		union all
		select 'note', nullif(regexp_replace(line ->> 'note', '^[a-z]{2}(; |$)', ''), '')
		where fact.field = 'other_name'
	) as part
	where part.text is not null
	group by kept.id
) as said
where said.id = revision.id;

-- Each membership has a history of its own, for it is edited by itself; it begins with its arrival.
insert into revision (subject, number, kind, state, fields, changed_at, source)
select 'membership/' || membership.id, 1, 'imported', line.texts,
	array(select key from jsonb_object_keys(line.texts) as key order by key), now(), membership.source
from membership
join network on network.id = membership.network_id
cross join lateral (
	select jsonb_strip_nulls(jsonb_build_object('network', network.slug, 'name', membership.name,
		'country', membership.country, 'city', membership.city_id::text, 'region', membership.region_code,
		'kind', membership.kind, 'role', membership.role, 'detail', membership.detail,
		'since', membership.since_year::text, 'source', membership.source, 'as_of', membership.as_of,
		'confidence', membership.confidence)) as texts
) as line
order by membership.id;

-- In the histories of which other entries a revision stands as well: a membership in that of its network and its city.
create table revision_touch (
	subject text not null,
	revision_id bigint not null references revision,
	primary key (subject, revision_id)
);

-- A network's own history says that its list came in, and need not say it of each member
insert into revision_touch (subject, revision_id)
select 'city/' || (state ->> 'city'), id from revision where subject like 'membership/%' and state ? 'city';

create index revision_of_kind on revision (split_part(subject, '/', 1), changed_at);

-- A revision is never changed and never deleted. An entry may get another name in addresses, and a person may take back
-- what was published of them: that goes through the function that says that it does this.
create function revision_stays() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		if to_jsonb(new) - 'subject' = to_jsonb(old) - 'subject'
			or current_setting('citynetworks.withdraws', true) = 'a person' and to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
			return new;
		end if;
	end if;
	raise exception 'A revision stays as it is: % is refused', lower(tg_op) using errcode = 'insufficient_privilege';
end
$$;

create trigger revision_is_never_changed before update or delete on revision
	for each row execute function revision_stays();
create trigger revision_is_never_emptied before truncate on revision
	for each statement execute function revision_stays();

-- Where the site's role is not the one that migrates, it may add revisions and move them to another address, no more.
do $$
declare
	other record;
begin
	for other in
		select distinct rolname
		from pg_class
		cross join aclexplode(relacl) as given
		join pg_roles on pg_roles.oid = given.grantee and pg_roles.oid <> relowner
		where pg_class.oid = 'revision'::regclass
	loop
		execute format('revoke update, delete, truncate on revision from %I', other.rolname);
		execute format('grant update (subject) on revision to %I', other.rolname);
	end loop;
end
$$;
