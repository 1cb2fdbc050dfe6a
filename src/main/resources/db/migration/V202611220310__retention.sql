-- How long what is kept about a person is kept: a row is deleted once the moment in one of its columns lies that far
-- back; without a moment it stays. Each feature's migration adds the rows of its tables; the reason is a message,
-- privacy.kept.<relation>.
create table retention (
	relation text not null,
	counted_from text not null,
	kept interval not null,
	primary key (relation, counted_from)
);
