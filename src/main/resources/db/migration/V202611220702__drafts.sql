-- What somebody would make of an entry, as it was typed, right or wrong: a revision that is not published yet. It starts
-- from a revision of the entry (0: there is none yet). Several people, and one person in several windows, can each have
-- one of the same entry.
create table draft (
	id uuid primary key,
	version integer not null default 0,
	subject text not null,
	kind text not null,
	base integer not null,
	state jsonb not null,
	reason text,
	source text,
	person_id bigint not null references person on delete cascade,
	begun_at timestamptz not null,
	saved_at timestamptz not null,
	step text not null constraint draft_step_known check (step in ('open', 'asked', 'scheduled', 'published', 'discarded')),
	asked_at timestamptz,
	note text,
	publish_at timestamptz,
	closed_at timestamptz,
	revision_id bigint references revision
);

create index draft_of_subject on draft (subject) where closed_at is null;
create index draft_of_person on draft (person_id);

-- Who has an entry open in the editing form.
create table presence (
	subject text not null,
	person_id bigint not null references person on delete cascade,
	opened_at timestamptz not null,
	primary key (subject, person_id)
);

insert into retention (relation, counted_from, kept) values
	('draft', 'saved_at', '24 months'),
	('draft', 'closed_at', '90 days'),
	('presence', 'opened_at', '1 day');

-- Lines of fields are numbered through all entries, so that a line that two people add at once is two lines, and one that
-- is restored is the same again.
create sequence line_number;
select setval('line_number', greatest((select max(id) from fact), (select max(id) from contact), 1));
alter table fact alter column id drop identity;
alter table fact alter column id set default nextval('line_number');
alter table contact alter column id drop identity;
alter table contact alter column id set default nextval('line_number');
