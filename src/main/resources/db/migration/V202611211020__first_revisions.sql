-- Each network's history begins with the state in which it came from its source.
insert into revision (subject, number, kind, state, changed_at, reason, source)
select 'network/' || network.slug, 1, 'supplied',
	to_jsonb(network) - 'id' - 'version' - 'publication_id' || jsonb_build_object(
		'publication', publication.slug,
		'facts', (select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(fact) - 'id' - 'subject') order by fact.id), '[]')
			from fact where subject = 'network/' || network.slug),
		'key_projects', '[]'::jsonb,
		'contacts', '[]'::jsonb),
	now(), 'As supplied', publication.address
from network
join publication on publication.id = network.publication_id;
