-- The queue of graphile-worker belongs to the system role, which migrates it itself when a newer version starts. The table
-- is what the library's bootstrap would make: with it in place, the role needs no right to create schemas.
create schema graphile_worker authorization fangge_system;
create table graphile_worker.migrations (
  id integer primary key,
  ts timestamptz not null default now(),
  breaking boolean not null default false
);
alter table graphile_worker.migrations owner to fangge_system;
