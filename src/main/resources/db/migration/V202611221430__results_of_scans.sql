-- What a city has published of a round: what it was, and area by area how it came out. It was reckoned when it was
-- published and does not change with the round, which may be gone by then.
create table scan_result (
	participant text not null,
	-- of the round
	number integer not null,
	title text not null,
	instrument text not null,
	version integer not null,
	level text not null,
	-- until when answers were taken
	until date not null,
	-- how many answered, by sector
	sectors jsonb not null,
	constraint scan_result_of_round primary key (participant, number)
);

create index scan_result_by_instrument on scan_result (instrument, version, level);

create table scan_result_area (
	participant text not null,
	number integer not null,
	-- the key of an area of the instrument
	area text not null,
	content jsonb not null,
	published_at timestamptz not null,
	primary key (participant, number, area),
	constraint scan_result_area_of foreign key (participant, number) references scan_result on delete cascade
);
