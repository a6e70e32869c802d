-- What the model finds of cameras and ground. Made anew by the program from cameras, houses and grids; nobody edits it.

create table camera_views (
  district_code text collate "C" not null,
  camera_id bigint not null,
  grid_code text collate "C" not null,
  camera_revision integer not null,
  online boolean not null,
  -- a camera that sees no ground (indoors, or walled in) has no row
  seen geometry(MultiPolygon, 4326) not null,
  seen_metres double precision not null,
  -- how far the place on record was moved to the façade it must hang on
  moved_metres real not null,
  assumed text[] not null default '{}',
  over_reach geometry(MultiLineString, 4326),
  over_metres double precision not null,
  over_buildings integer not null,
  over_forbidden boolean not null,
  primary key (district_code, camera_id),
  foreign key (district_code, camera_id) references cameras (district_code, id) on delete cascade
);
create index camera_views_seen on camera_views using gist (seen);
create index camera_views_grid on camera_views (district_code, grid_code);

-- Sums by grid; every share has its denominator beside it.
create table coverage_grids (
  district_code text collate "C" not null,
  grid_code text collate "C" not null,
  figures jsonb not null,
  primary key (district_code, grid_code)
);

create table coverage_blind_spots (
  district_code text collate "C" not null,
  id integer not null,
  grid_code text collate "C" not null,
  square_metres double precision not null,
  hazards integer not null,
  incidents integer not null,
  street text not null,
  street_en text not null,
  geom geometry(Polygon, 4326) not null,
  primary key (district_code, id)
);
create index coverage_blind_spots_geom on coverage_blind_spots using gist (geom);
create index coverage_blind_spots_grid on coverage_blind_spots (district_code, grid_code);

-- The work itself: what it was made from and how far it is.
create table coverage_runs (
  district_code text collate "C" primary key,
  source text not null,
  status text not null check (status in ('running', 'done', 'failed')),
  done integer not null default 0,
  total integer not null default 0,
  began_at timestamptz not null,
  ended_at timestamptz
);

do $$
declare
  in_scope constant text := '%s ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))';
  in_view constant text := ' and %s && nullif(current_setting(''app.viewport'', true), '''')::geometry';
  readers constant text := ' and case when current_setting(''app.role'', true) = any (string_to_array(''commander,planner,grid_leader,leader,admin'', '','')) then true else false end';
  -- Read where the cone is, which may be beside the window that its camera stands in.
  -- The program itself, within one district; a camera's own view is made anew by the administrator's act that changes it.
  writers constant text := ' and (current_setting(''app.user_id'', true) = ''system'' or current_setting(''app.role'', true) = ''admin'')';
  spec record;
begin
  for spec in
    select * from (values
      ('camera_views', 'grid_code', 'seen'), ('coverage_grids', 'grid_code', null), ('coverage_blind_spots', 'grid_code', 'geom')
    ) as t (tab, code, geom)
  loop
    execute format('grant select, insert, update, delete on %I to fangge_app', spec.tab);
    execute format('alter table %I enable row level security', spec.tab);
    execute format('create policy read on %I for select to fangge_app using (%s)', spec.tab,
      format(in_scope, spec.code) || case when spec.geom is null then '' else format(in_view, spec.geom) end || readers);
    execute format('create policy add on %I for insert to fangge_app with check (%s)', spec.tab, format(in_scope, spec.code) || writers);
    execute format('create policy change on %I for update to fangge_app using (%s)', spec.tab, format(in_scope, spec.code) || writers);
    execute format('create policy remove on %I for delete to fangge_app using (%s)', spec.tab, format(in_scope, spec.code) || writers);
  end loop;
end $$;
-- Of a district, and read by whoever has any part of it.
grant select on coverage_runs to fangge_app;
alter table coverage_runs enable row level security;
create policy read on coverage_runs for select to fangge_app using (
  (district_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
    or current_setting('app.scopes', true) ~ ('(^|,)' || district_code))
  and current_setting('app.role', true) = any (string_to_array('commander,planner,grid_leader,leader,admin', ',')));
create policy system on coverage_runs to fangge_system using (true) with check (true);
grant select, insert, update, delete on coverage_runs to fangge_system;
