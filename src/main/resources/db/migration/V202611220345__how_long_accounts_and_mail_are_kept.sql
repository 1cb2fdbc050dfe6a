-- Mail: who got which subject when; its text goes after a month (comment at its column). People: until they are erased, or for a
-- year after they were disabled; what hangs on a person goes with them.
insert into retention (relation, counted_from, kept) values
	('mail', 'created_at', '12 months'),
	('person', 'disabled_at', '12 months');
