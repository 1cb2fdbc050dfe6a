create table mail (
	recipient bigint references person
);

insert into mail select id from person;
