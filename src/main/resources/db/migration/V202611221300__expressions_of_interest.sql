-- An expression of interest is an application of an earlier stage: short, and without a letter. Whoever is invited goes on with the
-- application that follows it, of which there is one.
alter table application add column stage text not null default 'application';
alter table application add column follows uuid constraint application_follows_once unique references application on delete set null;

-- What follows an expression of interest takes its place and begins while that one still stands.
drop index application_open;

create unique index application_open on application (programme, place)
	where override is null and follows is null and phase in ('draft', 'awaiting-signature', 'submitted', 'in-review',
		'changes-requested', 'proposed', 'decided', 'appealed');
