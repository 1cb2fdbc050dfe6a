-- Run once by the PostgreSQL image, when its volume is empty. One role owns the database and makes its tables, the site
-- reads and writes rows as another; the superuser keeps no password, so it can be used from inside the container only.
\getenv password POSTGRES_PASSWORD
create role citynetworks login password :'password';
create role citynetworks_site login password :'password';
create database citynetworks owner citynetworks;
alter role postgres password null;
\connect citynetworks
alter default privileges for role citynetworks grant select, insert, update, delete on tables to citynetworks_site;
alter default privileges for role citynetworks grant usage on sequences to citynetworks_site;
