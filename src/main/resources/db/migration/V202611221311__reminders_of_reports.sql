-- Which reminders a participant has had of a day that comes: the one on which its report has to be there, or on which it
-- is taken off the list.
create table standing_reminder (
	participant text not null,
	about text not null constraint standing_reminder_known check (about in ('report', 'delisting')),
	day date not null,
	days integer not null,
	sent_at timestamptz not null,
	primary key (participant, about, day, days)
);

insert into retention (relation, counted_from, kept) values ('standing_reminder', 'sent_at', '36 months');
