-- What is said of a list as a whole has a history of its own, as its members have
insert into revision (subject, number, kind, state, fields, changed_at)
select 'members/' || network.slug, 1, 'imported', said.texts,
	array(select key from jsonb_object_keys(said.texts) as key order by key), now()
from network
left join member_list on member_list.network_id = network.id
cross join lateral (
	select jsonb_build_object('network', network.slug, 'extent', coalesce(member_list.extent, 'none')) || coalesce(
		(select jsonb_object_agg('note_' || language, note) from member_list_note where network_id = network.id), '{}') as texts
) as said
order by network.id;

-- When a membership came to which network: what a list was at some time begins with these
create index revision_of_membership on revision ((state ->> 'network'), subject)
	where subject like 'membership/%' and 'network' = any (fields);
