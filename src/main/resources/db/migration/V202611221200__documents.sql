-- Files that people sent and that the site made. Who may see one, and for how long it is wanted, is known by the tables
-- that refer to it: what none refers to is deleted (remove_unheld_documents). Their rows are never changed.
create table document (
	id uuid primary key,
	name text not null,
	type text not null,
	size bigint not null,
	sha256 text not null,
	virus_check text not null,
	kept_at timestamptz not null,
	constraint document_has_a_name check (name <> ''),
	constraint document_is_not_empty check (size > 0),
	constraint document_sum_is_hexadecimal check (sha256 ~ '^[0-9a-f]{64}$'),
	constraint document_virus_check_is_known check (virus_check in ('clean', 'unchecked'))
);

comment on column document.virus_check is 'clean: a scanner found nothing, or the site made it; unchecked: no scanner was set';

create index document_by_age on document (kept_at);

create table document_chunk (
	document uuid not null,
	number integer not null,
	bytes bytea not null,
	primary key (document, number),
	constraint document_chunk_of_a_document foreign key (document) references document on delete cascade,
	constraint document_chunk_is_small check (octet_length(bytes) between 1 and 262144)
);

-- What is sent is compressed already.
alter table document_chunk alter column bytes set storage external;

-- Deletes some of the documents that were kept before a moment and that nothing refers to. Which tables may refer to one
-- follows from their foreign keys, so that a new feature need not be named here.
create function remove_unheld_documents(before timestamptz, most integer) returns integer
language plpgsql as $$
declare
	held text;
	gone integer;
begin
	select coalesce(string_agg(format('and not exists (select from %s as holder where holder.%I = document.id)',
			holder.conrelid::regclass, held_by.attname), ' '), '') into held
	from pg_constraint as holder
	join pg_attribute as held_by on held_by.attrelid = holder.conrelid and held_by.attnum = any (holder.conkey)
	where holder.contype = 'f' and holder.confrelid = 'document'::regclass
		and holder.conrelid <> 'document_chunk'::regclass;
	execute 'delete from document where id = any (array(
		select id from document where kept_at < $1 ' || held || ' order by kept_at limit $2 for update skip locked))'
		using before, most;
	get diagnostics gone = row_count;
	return gone;
end
$$;
