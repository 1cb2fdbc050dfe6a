-- What the public pages are made from, by scope, and how often it has changed. The row is raised in the same
-- transaction as the change, so a page and the version it is kept under always belong together.
create table data_version (
	scope text primary key,
	version bigint not null
);

insert into data_version (scope, version) values ('directory', 1);
