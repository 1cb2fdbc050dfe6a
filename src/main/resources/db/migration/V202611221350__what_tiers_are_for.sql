-- Leading cities have a plan for two years, Innovating ones publish what others can learn from: rows of the tiers, for staff to
-- change. Where somebody has said something about it already, that stays.
with said (slug, field, value) as (values
	('leading', 'plan_months', '24'),
	('innovating', 'practices', 'yes')
), changed as (
	update tier
	set content = content || jsonb_build_object(field, value)
	from said
	where tier.slug = said.slug and not content ? field
	returning tier.slug, tier.content, field
)
insert into revision (subject, number, kind, state, fields, changed_at, reason)
select 'tier/' || slug, coalesce((select max(number) from revision where subject = 'tier/' || slug), 0) + 1, 'edited', content,
	array[field], now(), 'What its participants publish and plan is said with the tier'
from changed
order by slug;
