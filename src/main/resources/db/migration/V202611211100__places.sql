-- Finds names in which letters were mistyped or left out.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- The first level below a country: a state, a province, a canton.
create table region (
	country text not null,
	code text not null,
	name text not null,
	sort_key bytea not null,
	primary key (country, code)
);

-- What a region is called, in any language; plain is the name as it is looked for. Only names in the site's languages are
-- ever sorted by.
create table region_name (
	country text not null,
	code text not null,
	language text not null,
	name text not null,
	plain text not null,
	sort_key bytea,
	primary key (country, code, language),
	foreign key (country, code) references region
);

create index region_name_plain on region_name (plain text_pattern_ops);

-- The id is that of GeoNames, or beyond their range for a city that they do not have. Such a city has no position of its
-- own: it lies where the city lies whose part it is.
create table city (
	id bigint primary key,
	name text not null,
	country text not null,
	region_code text,
	feature text not null,
	population integer constraint city_population_counted check (population > 0),
	latitude double precision not null,
	longitude double precision not null,
	part_of bigint references city,
	sort_key bytea not null,
	foreign key (country, region_code) references region
);

create sequence city_added_by_hand start 1000000001;

create index city_by_size on city (coalesce(population, 0) desc, id);
create index city_by_country on city (country, coalesce(population, 0) desc, id);

-- The name that GeoNames gives first has no language.
create table city_name (
	city_id bigint not null references city,
	language text,
	name text not null,
	plain text not null,
	sort_key bytea,
	constraint city_name_once_in_a_language unique nulls not distinct (city_id, language)
);
