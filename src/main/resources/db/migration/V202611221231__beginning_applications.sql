-- With which form it was begun: sent twice, a form begins one application.
alter table application add column begun_with uuid constraint application_begun_once unique;

-- Of a place that is not in the directory, what those who apply say of it besides its name and country.
alter table application add column area text;
alter table application add column website text;

-- Of the days left to answer what was asked, how many there were when those who apply were warned last; none in another phase.
alter table application add column warned integer;
