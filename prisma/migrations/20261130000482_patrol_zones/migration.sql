-- 一线三区八点: how a grid lays out its patrols, as lines along streets, areas, and posts to check in at. Places only; nothing about who
-- walks. The points are told as they were drawn: which streets they mean is found out anew for each round.
create table patrol_zones (
  district_code text collate "C" not null,
  grid_code text collate "C" not null,
  plan jsonb not null,
  revision integer not null default 1,
  updated_by_name text not null,
  updated_at timestamptz not null default now(),
  primary key (district_code, grid_code)
);

grant select, insert, update on patrol_zones to fangge_app;
alter table patrol_zones enable row level security;
create policy read on patrol_zones for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('commander', 'grid_leader'));
create policy add on patrol_zones for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('commander', 'grid_leader'));
create policy change on patrol_zones for update to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('commander', 'grid_leader'));

alter table patrols drop constraint patrols_mode_check;
alter table patrols add constraint patrols_mode_check check (mode in ('streets', 'stops', 'zones'));
