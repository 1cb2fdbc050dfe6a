-- Who was a member once stays known, on the pages of its network and its city alone. Whatever reads membership reads
-- those that have not ended.
alter table membership alter column id drop identity;
alter table membership rename to membership_ever;
alter table membership_ever add column until text
	constraint membership_until_dated check (until ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

create view membership as
select id, network_id, name, plain, country, city_id, region_code, kind, role, detail, since_year, source, as_of,
	confidence, sort_key, until
from membership_ever
where until is null;

-- Who has left can join again
alter table membership_ever drop constraint membership_listed_once;
create unique index membership_listed_once on membership_ever (network_id, country, name) where until is null;

-- Memberships are numbered like the lines of other entries
select setval('line_number', greatest((select last_value from line_number), (select max(id) from membership_ever)));
alter table membership_ever alter column id set default nextval('line_number');

-- A city that goes leaves its memberships without a place until it comes back
alter table membership_ever drop constraint membership_city_id_fkey;
alter table membership_ever add foreign key (city_id) references city on delete set null;
