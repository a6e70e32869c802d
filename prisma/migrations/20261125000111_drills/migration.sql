-- Drills: while one runs in a district, what its people report is marked, and no figure counts it. Residents and devices know of no
-- drill: what they report is real.

-- A row is a drill that runs now; the audit log tells of those that were.
create table drill_modes (
  district_code text collate "C" primary key,
  started_at timestamptz not null,
  started_by_name text not null,
  note text not null
);

alter table incidents add column is_drill boolean not null default false;

do $$
declare
  of_district constant text := '(district_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))
    or current_setting(''app.scopes'', true) ~ (''(^|,)'' || district_code))';
  whole_district constant text := 'district_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))
    and current_setting(''app.role'', true) in (''commander'', ''admin'')';
begin
  grant select, insert, delete on drill_modes to fangge_app;
  alter table drill_modes enable row level security;
  execute format('create policy read on drill_modes for select to fangge_app using (%s and current_setting(''app.role'', true) not in (''auditor'', ''public'', ''wall''))', of_district);
  execute format('create policy add on drill_modes for insert to fangge_app with check (%s)', whole_district);
  execute format('create policy remove on drill_modes for delete to fangge_app using (%s)', whole_district);
end $$;

-- Severe cases that the command centre has registered, for the public alert feed (app.purpose = 'public-alerts'): what may be told of
-- them is decided by the service, how many there are to read by this. Scope and window stand as in `read`, so that the planner can
-- take them out of both.
create policy read_public_alerts on incidents for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and position && nullif(current_setting('app.viewport', true), '')::geometry
  and current_setting('app.role', true) = 'public' and current_setting('app.purpose', true) = 'public-alerts'
  and severity >= 3 and registered_at is not null);
create index incidents_severe on incidents (district_code, registered_at) where severity >= 3 and registered_at is not null;
