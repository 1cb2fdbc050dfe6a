-- Five networks say in their rules that a city may have any size. Said as a figure, a city of any size finds them.
insert into fact (subject, field, value, unit, as_of, basis, source, note)
select subject, 'eligible_population_min', '0', 'city-population', as_of, basis, source, note
from fact
where field = 'eligible_rule' and (subject, value) in (values
	('network/covenant-of-mayors-europe', 'any size; must be made up of elected representatives; neighbouring small authorities may join as a group with a joint plan'),
	('network/energy-cities', 'size does not matter'),
	('network/leading-cities', 'cities of all sizes and places; founding cities had to bring their government and a university'),
	('network/mayors-migration-council', 'all sizes, places and income levels; there is no membership'),
	('network/open-and-agile-smart-cities', 'open to all sizes'));
