-- Names are found in an index in memory: these served nothing else, and each took its time when a city was added.
drop index city_name_plain;
drop index city_name_alike;
drop index region_name_plain;
drop index region_name_alike;
