-- The history of a network goes on with its list of members, or with what its rules say of size; that of the places of the
-- world begins. Where a list was read from several pages, its members name them.
insert into revision (subject, number, kind, state, changed_at, reason, source)
select 'network/' || network.slug, 2, 'read',
	to_jsonb(network) - 'id' - 'version' - 'publication_id' || jsonb_build_object(
		'publication', publication.slug,
		'facts', (select jsonb_agg(jsonb_strip_nulls(to_jsonb(known) - 'id' - 'subject') order by known.id)
			from fact as known where known.subject = 'network/' || network.slug),
		'key_projects', '[]'::jsonb,
		'contacts', '[]'::jsonb),
	now(), 'Size of a city read from the rules', fact.source
from network
join publication on publication.id = network.publication_id
join fact on fact.subject = 'network/' || network.slug and fact.field = 'eligible_population_min' and fact.value = '0'
where network.id not in (select network_id from membership);

insert into revision (subject, number, kind, state, changed_at, reason, source)
select 'network/' || network.slug, 2, 'imported',
	to_jsonb(network) - 'id' - 'version' - 'publication_id' || jsonb_build_object(
		'publication', publication.slug,
		'facts', (select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(fact) - 'id' - 'subject') order by fact.id), '[]')
			from fact where subject = 'network/' || network.slug),
		'key_projects', '[]'::jsonb,
		'contacts', '[]'::jsonb,
		'members', list.members),
	now(), 'List of members brought in', list.source
from network
join publication on publication.id = network.publication_id
join (
	select network_id,
		jsonb_agg(jsonb_strip_nulls(to_jsonb(membership) - 'id' - 'network_id' - 'plain' - 'sort_key') order by id) as members,
		case when count(distinct source) = 1 then min(source) end as source
	from membership
	group by network_id
) as list on list.network_id = network.id
order by network.name desc;

insert into revision (subject, number, kind, state, changed_at, reason, source)
select 'places', 1, 'imported',
	jsonb_build_object('cities', (select count(*) from city), 'regions', (select count(*) from region)),
	now(), 'Cities and regions brought in', 'https://www.geonames.org/';

create index revision_by_time on revision (changed_at, id);

update data_version set version = version + 1 where scope = 'directory';
