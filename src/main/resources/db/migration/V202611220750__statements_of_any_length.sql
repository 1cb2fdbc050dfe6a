-- That a statement of one source stands once was kept by an index of the texts themselves, which takes no more than 2,704
-- bytes: a mission of a few pages could not be published. Their fingerprints take any length.
alter table fact drop constraint fact_stated_once;
create unique index fact_stated_once
	on fact (subject, field, md5(value), qualifier, counted, unit, currency, md5(source), as_of) nulls not distinct;

-- Who looks for a value looks among the few hundred of its field.
drop index fact_value;
create index fact_of_field on fact (field);
