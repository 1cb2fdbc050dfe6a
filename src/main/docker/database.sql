-- Run once by the PostgreSQL image, when its volume is empty. The site owns its database and nothing else; the
-- superuser keeps no password, so it can be used from inside the container only.
\getenv password POSTGRES_PASSWORD
create role citynetworks login password :'password';
create database citynetworks owner citynetworks;
alter role postgres password null;
