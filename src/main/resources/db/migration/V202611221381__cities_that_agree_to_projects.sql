-- Which city is named in which project by whom, and since when it says so itself. It stays when the project is taken away,
-- so that nobody is asked twice.
create table project_naming (
	project text not null,
	participant text not null,
	-- the participant whose team named it; null where staff did
	named_by text,
	agreed_at timestamptz,
	primary key (project, participant)
);

-- Until now whoever was named took part.
insert into project_naming (project, participant, agreed_at)
select distinct project, participant, published_at
from project_participant
join project on project.slug = project_participant.project;
