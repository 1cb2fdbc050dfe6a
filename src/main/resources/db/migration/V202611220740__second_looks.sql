-- Whom somebody asked to look at a draft before it is published (nobody in particular where null), and who then published
-- what another had written.
alter table draft add column asked_person bigint references person on delete set null;
alter table revision add column approved_by bigint;
