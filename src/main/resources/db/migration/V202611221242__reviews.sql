-- Whether somebody of the staff is free to judge an application, as they said before they opened it; people stand in all of
-- this by their number, as they do in histories.
create table review_statement (
	application uuid not null references application on delete cascade,
	person_id bigint not null,
	-- what keeps them from judging it; empty for nothing
	conflict text not null,
	stated_at timestamptz not null,
	primary key (application, person_id)
);

create table review_criterion (
	application uuid not null references application on delete cascade,
	criterion text not null,
	-- met, not-met, open
	verdict text not null,
	note text not null,
	person_id bigint not null,
	noted_at timestamptz not null,
	primary key (application, criterion)
);

-- What somebody is about to decide, as they typed it.
create table review_draft (
	application uuid not null references application on delete cascade,
	person_id bigint not null,
	outcome text not null,
	reasons text not null,
	conditions text not null,
	saved_at timestamptz not null,
	primary key (application, person_id)
);

create table review_decision (
	id bigint generated always as identity primary key,
	application uuid not null references application on delete cascade,
	-- accept, turn-down
	outcome text not null,
	reasons text not null,
	conditions text not null,
	person_id bigint not null,
	made_at timestamptz not null,
	agreed_by bigint,
	agreed_at timestamptz,
	released_by bigint,
	released_at timestamptz,
	-- when it was taken back, or somebody disagreed
	undone_at timestamptz,
	constraint review_decision_by_two check (agreed_by <> person_id)
);

create unique index review_decision_open on review_decision (application) where released_at is null and undone_at is null;

create index review_decision_of on review_decision (application);

-- Who has reviewed can be erased as anybody can: what they did keeps their number, and nobody's name.
alter table application drop constraint application_lead_fkey;
alter table application_move drop constraint application_move_person_id_fkey;
alter table change_request drop constraint change_request_asked_by_fkey;
alter table submission_message drop constraint submission_message_person_id_fkey;
