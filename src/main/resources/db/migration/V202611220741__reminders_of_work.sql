-- Of what it was already said that it waits, and at which step, so that nobody hears of it twice.
create table work_reminder (
	item text not null,
	step text not null,
	sent_at timestamptz not null,
	primary key (item, step)
);

insert into retention (relation, counted_from, kept) values ('work_reminder', 'sent_at', '12 months');
