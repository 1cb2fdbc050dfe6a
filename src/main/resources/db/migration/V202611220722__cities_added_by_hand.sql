-- The cities that came with the gazetteer's and that GeoNames lacks have the first of the numbers beyond theirs
select setval('city_added_by_hand', greatest((select max(id) from city), 1000000000));
