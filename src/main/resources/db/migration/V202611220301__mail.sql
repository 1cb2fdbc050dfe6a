-- The outbox: what the site wrote to people, written down in the transaction that caused it.
create table mail (
	-- Stands in the Message-ID; never given twice, also not after a restore, else a mailbox would take a new mail for an old one
	id uuid primary key,
	created_at timestamptz not null,
	kind text not null,
	about text not null,
	recipient text not null,
	language text not null,
	subject text not null,
	-- Erased by retention
	text text,
	html text,
	-- What stands in place of "secret-<id>" in the bodies; erased on delivery
	secret text,
	state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
	attempts integer not null default 0,
	-- While it waits: when it is tried next. Afterwards: when it was sent or given up
	due_at timestamptz not null,
	-- When somebody said that it may go though the database was restored
	released_at timestamptz,
	failure text,
	failure_detail text,
	constraint mail_waits_with_its_body check (state <> 'waiting' or (text is not null and html is not null))
);

create index mail_due on mail (due_at) where state = 'waiting';
create index mail_by_state on mail (state, id);

comment on column mail.text is 'kept until Outbox.forget';
comment on column mail.html is 'kept until Outbox.forget';
comment on column mail.secret is 'kept until the mail is sent';

-- When this database was last restored from a backup; not in backups. What waited in the backup may have been sent since it was taken.
create table restored (
	at timestamptz not null,
	one boolean primary key default true check (one)
);

-- Where a mail stands: as its state says, or held until somebody lets it go.
create view mail_standing as
select id, case
	when state = 'waiting' and exists (
		select from restored where created_at <= at and (released_at is null or released_at <= at)) then 'held'
	else state end as standing
from mail;
