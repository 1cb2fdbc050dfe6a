-- The first report is due two years after acceptance, as the pages of the tiers say, and not after the letter was written; and the
-- French letter spoke to two people at once. Where somebody has put other words, theirs stay.
create temporary table said_anew (field text, was text, becomes text) on commit drop;

insert into said_anew (field, was, becomes) values
('letter_en', 'beginning two years from today.', 'for the first time two years after this commitment is accepted.'),
('letter_fr', 'pour la première fois dans deux ans.', 'pour la première fois deux ans après l’acceptation de cet engagement.'),
('letter_fr', 'Monsieur le Secrétaire général, Madame la Secrétaire générale,', 'Excellence,'),
('letter_fr', 'Veuillez agréer l’expression de notre haute considération.', 'Veuillez agréer, Excellence, l’expression de notre haute considération.');

do $$
declare
	each record;
begin
	create temporary table tier_before on commit drop as select slug, content from tier;
	for each in select * from said_anew loop
		update tier
		set content = jsonb_set(content, array[each.field], to_jsonb(replace(content ->> each.field, each.was, each.becomes)))
		where position(each.was in content ->> each.field) > 0;
	end loop;
end
$$;

insert into revision (subject, number, kind, state, fields, changed_at, reason)
select 'tier/' || tier.slug, coalesce((select max(number) from revision where subject = 'tier/' || tier.slug), 0) + 1, 'edited',
	tier.content,
	array(select key from jsonb_object_keys(tier.content) as key where tier.content -> key is distinct from tier_before.content -> key order by key),
	now(), 'The first report is counted from acceptance; the French letter speaks to one addressee'
from tier
join tier_before using (slug)
where tier.content is distinct from tier_before.content
order by tier.slug;
