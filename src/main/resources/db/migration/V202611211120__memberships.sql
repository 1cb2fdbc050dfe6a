-- Which place belongs to which network, says whom, as of when. A member is named as its list names it (plain is that name
-- as it is looked for), and leads to a city, a region or neither: a joint body of municipalities is a member too.
create table membership (
	id bigint generated always as identity primary key,
	network_id bigint not null references network,
	name text not null,
	plain text not null,
	country text not null,
	city_id bigint references city,
	region_code text,
	kind text not null constraint membership_kind_known check (kind in ('city', 'region', 'other')),
	role text not null,
	detail text,
	since_year integer,
	source text not null,
	as_of text constraint membership_as_of_dated check (as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	confidence text not null constraint membership_confidence_known check (confidence in ('high', 'medium')),
	sort_key bytea not null,
	constraint membership_listed_once unique (network_id, country, name),
	constraint membership_leads_to_one_place check (city_id is null or region_code is null),
	foreign key (country, region_code) references region
);

create index membership_of_city on membership (city_id);
create index membership_of_country on membership (country);

-- How much of a network's membership is listed here. A network without a line has no list that could be read.
create table member_list (
	network_id bigint primary key references network,
	extent text not null constraint member_list_extent_known check (extent in ('whole', 'partial'))
);

-- What a reader must know about a list, or about there being none.
create table member_list_note (
	network_id bigint not null references network,
	language text not null,
	note text not null,
	primary key (network_id, language)
);
