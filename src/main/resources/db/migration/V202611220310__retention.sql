-- How long what is kept about a person is kept: a row is deleted once the moment in one of its columns lies that far
-- back; without a moment it stays. Each feature's migration adds the rows of its tables; what the rows are to a reader is
-- the message privacy.kept.<relation>.<counted_from>.
create table retention (
	relation text not null,
	counted_from text not null,
	kept interval not null,
	primary key (relation, counted_from)
);
