-- What a team puts beside its project to be taken home. They stay when the project is taken away, as its news do, and come
-- back with it.
create table project_document (
	document uuid primary key references document,
	project text not null,
	-- what it is called on the site
	name text not null,
	-- in which it is written, a tag of BCP 47; null for what has no words
	language text
);

create index project_document_of on project_document (project);
