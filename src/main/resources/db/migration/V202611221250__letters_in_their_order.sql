-- Which text was given to be signed last; of two of one day it was not known.
alter table letter_text add column kept_at timestamptz not null default now();
alter table letter_text alter column kept_at drop default;
