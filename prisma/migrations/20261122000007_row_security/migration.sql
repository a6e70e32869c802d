-- The second wall. Every business transaction sets, with SET LOCAL (never SET: it would leak through the pool):
--   app.user_id · app.role · app.scopes (area codes, comma-separated) · app.department
--   app.purpose            'count' where a role may have figures but no rows
--   app.granted_incident   the case, app.granted_household the household, that the service found this user may open
--   app.viewport           EWKB hex whose bounding box limits what is read; the whole world when the caller asks no window
-- Policies read settings only, no subquery (Citus rule 6). A setting that is missing yields null, and null shows no row.
-- The viewport stands in the policy because PostGIS operators are not leakproof: as a condition of the query it could not
-- use the spatial index underneath a policy; as a part of the policy it can.
-- The owner is not bound (no FORCE): only migrations and the bulk loader work as owner.

-- Reference tables: everybody signed in reads them; accounts belong to the system role.
grant select on areas, departments, dictionary_entries, work_calendars, calendar_days, deadline_rules to fangge_app, fangge_system;
grant insert, update on areas, departments, dictionary_entries, work_calendars, calendar_days, deadline_rules to fangge_system;
grant select, insert, update, delete on users, user_scopes, sessions, accounts, verifications, two_factors, api_tokens to fangge_system;
grant select, insert, update on number_counters, layer_revisions to fangge_system;
grant select on layer_revisions to fangge_app;
grant insert, update on layer_revisions to fangge_app;
-- names of colleagues for assignment lists, without anything that signs in
create view user_directory with (security_invoker = true) as
  select id, name, role, department_code, office from users where disabled_at is null;
grant select (id, name, role, department_code, office, disabled_at) on users to fangge_app;
grant select on user_directory to fangge_app;
grant select on user_scopes to fangge_app;

-- Base map: no person in it, everybody signed in reads it.
grant select on land_areas, road_nodes, roads, buildings, places to fangge_app;

do $$
declare
  in_scope constant text := 'grid_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))';
  in_view constant text := ' and %s && current_setting(''app.viewport'', true)::geometry';
  is_role constant text := ' and current_setting(''app.role'', true) = any (string_to_array(%L, '',''))';
  spec record;
begin
  -- Tables whose rows carry grid_code and whose rule is a list of roles.
  for spec in
    select * from (values
      -- table, geometry column of the viewport, readers, inserters, updaters
      ('grid_counts', null, 'commander,planner,grid_leader,leader,admin', 'grid_leader,admin', 'grid_leader,admin'),
      ('building_counts', 'position', 'planner,grid_leader', 'grid_leader,admin', 'grid_leader,admin'),
      ('cameras', 'position', 'commander,planner,grid_leader,leader,admin', 'admin', 'admin'),
      ('patrols', null, 'commander,grid_leader', 'commander,grid_leader', 'commander,grid_leader'),
      ('patrol_segments', null, 'commander,grid_leader', 'grid_leader', ''),
      ('patrol_check_ins', null, 'commander,grid_leader', 'grid_leader', ''),
      ('care_visits', null, 'grid_leader', 'grid_leader', 'grid_leader')
    ) as t (tab, geom, readers, inserters, updaters)
  loop
    execute format('grant select, insert, update on %I to fangge_app', spec.tab);
    execute format('alter table %I enable row level security', spec.tab);
    execute format('create policy read on %I for select to fangge_app using (%s)', spec.tab,
      in_scope || case when spec.geom is null then '' else format(in_view, spec.geom) end || format(is_role, spec.readers));
    execute format('create policy add on %I for insert to fangge_app with check (%s)', spec.tab, in_scope || format(is_role, spec.inserters));
    if spec.updaters <> '' then
      execute format('create policy change on %I for update to fangge_app using (%s) with check (%s)', spec.tab,
        in_scope || format(is_role, spec.updaters), in_scope || format(is_role, spec.updaters));
    end if;
  end loop;
end $$;

-- Grids: the scope is tested on the grid's own code.
grant select, insert, update on grids to fangge_app;
alter table grids enable row level security;
create policy read on grids for select to fangge_app using (
  code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and geom && current_setting('app.viewport', true)::geometry
  and current_setting('app.role', true) <> 'auditor');
create policy add on grids for insert to fangge_app with check (
  code ^@ any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) in ('planner', 'admin'));
create policy change on grids for update to fangge_app using (
  code ^@ any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) in ('planner', 'admin'));

-- Households: rows for grid leaders only; another role sees at most the one record the service granted (an open case is at it).
grant select, insert, update on households to fangge_app;
alter table households enable row level security;
create policy read on households for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and position && current_setting('app.viewport', true)::geometry
  and (current_setting('app.role', true) = 'grid_leader'
    or (current_setting('app.role', true) = 'commander'
      and id = nullif(current_setting('app.granted_household', true), '')::bigint)));
create policy add on households for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'grid_leader');
create policy change on households for update to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'grid_leader');

-- Incidents.
grant select, insert, update on incidents to fangge_app;
alter table incidents enable row level security;
create policy read on incidents for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and position && current_setting('app.viewport', true)::geometry
  and (current_setting('app.role', true) in ('commander', 'grid_leader', 'leader')
    or (current_setting('app.role', true) = 'department' and department_code = current_setting('app.department', true))
    or (current_setting('app.role', true) = 'planner' and current_setting('app.purpose', true) = 'count')));
create policy add on incidents for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('commander', 'grid_leader'));
create policy change on incidents for update to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) = 'commander'
    or (current_setting('app.role', true) = 'grid_leader' and assignee_user_id = current_setting('app.user_id', true))
    or (current_setting('app.role', true) = 'department' and department_code = current_setting('app.department', true))));

-- The reporter's contact: those who handle the case, never leaders or planners.
grant select, insert on incident_reporters to fangge_app;
alter table incident_reporters enable row level security;
create policy read on incident_reporters for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) = 'commander'
    or (current_setting('app.role', true) in ('department', 'grid_leader')
      and incident_id = nullif(current_setting('app.granted_incident', true), '')::bigint)));
create policy add on incident_reporters for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('commander', 'grid_leader'));

grant select, insert on incident_timeline to fangge_app;
alter table incident_timeline enable row level security;
create policy read on incident_timeline for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) in ('commander', 'grid_leader', 'leader')
    or (current_setting('app.role', true) = 'department'
      and incident_id = nullif(current_setting('app.granted_incident', true), '')::bigint)));
create policy add on incident_timeline for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) = 'commander'
    or incident_id = nullif(current_setting('app.granted_incident', true), '')::bigint));

-- Hazards.
grant select, insert, update on hazards to fangge_app;
alter table hazards enable row level security;
create policy read on hazards for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and position && current_setting('app.viewport', true)::geometry
  and (current_setting('app.role', true) in ('commander', 'grid_leader')
    or (current_setting('app.role', true) = 'department' and department_code = current_setting('app.department', true))
    or (current_setting('app.role', true) in ('planner', 'leader') and current_setting('app.purpose', true) = 'count')));
create policy add on hazards for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'grid_leader');
create policy change on hazards for update to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) = 'grid_leader'
    or (current_setting('app.role', true) = 'department' and department_code = current_setting('app.department', true))));

grant select, insert on hazard_inspections to fangge_app;
alter table hazard_inspections enable row level security;
create policy read on hazard_inspections for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) in ('commander', 'grid_leader')
    or (current_setting('app.role', true) = 'department' and department_code = current_setting('app.department', true))));
create policy add on hazard_inspections for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('grid_leader', 'department'));

grant select, insert on photos to fangge_app;
alter table photos enable row level security;
create policy read on photos for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) in ('commander', 'grid_leader', 'leader')
    or (current_setting('app.role', true) = 'department' and owner_kind = 'incident'
      and owner_id = nullif(current_setting('app.granted_incident', true), '')::bigint)));
create policy add on photos for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('commander', 'grid_leader', 'department'));

-- Outages belong to a camera that passed its own wall.
grant select, insert, update on camera_outages to fangge_app;
alter table camera_outages enable row level security;
create policy read on camera_outages for select to fangge_app using (
  district_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('commander', 'planner', 'leader', 'admin'));
create policy change on camera_outages for all to fangge_app using (
  district_code ^@ any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'admin');

-- Boundary plans belong to a district and are read by whoever has any part of it; the shapes come from grids, with their own wall.
do $$
declare
  of_district constant text := '(district_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))
    or current_setting(''app.scopes'', true) ~ (''(^|,)'' || district_code))';
  is_role constant text := 'current_setting(''app.role'', true) = any (string_to_array(%L, '',''))';
  spec record;
begin
  for spec in
    select * from (values
      ('plans', 'commander,department,planner,grid_leader,leader,admin', 'planner,admin', 'planner,admin'),
      ('plan_changes', 'commander,department,planner,grid_leader,leader,admin', 'planner,admin', 'planner,admin'),
      ('plan_comments', 'commander,department,planner,grid_leader,leader,admin', 'planner,admin,grid_leader', 'planner,admin'),
      ('grid_successions', 'commander,department,planner,grid_leader,leader,admin', 'planner,admin', 'planner,admin'),
      ('imports', 'admin', 'admin', 'admin')
    ) as t (tab, readers, inserters, updaters)
  loop
    execute format('grant select, insert, update on %I to fangge_app', spec.tab);
    execute format('alter table %I enable row level security', spec.tab);
    execute format('create policy read on %I for select to fangge_app using (%s and %s)', spec.tab, of_district, format(is_role, spec.readers));
    execute format('create policy add on %I for insert to fangge_app with check (%s and %s)', spec.tab, of_district, format(is_role, spec.inserters));
    execute format('create policy change on %I for update to fangge_app using (%s and %s)', spec.tab, of_district, format(is_role, spec.updaters));
  end loop;
end $$;

grant select, insert, update on jobs to fangge_app, fangge_system;
alter table jobs enable row level security;
create policy own on jobs to fangge_app using (created_by = current_setting('app.user_id', true));
create policy system on jobs to fangge_system using (true);

-- Audit: everybody adds, nobody changes, each reads their own acts, auditors read all.
grant select, insert on audit_log to fangge_app, fangge_system;
grant select, update on audit_heads to fangge_app, fangge_system;
alter table audit_log enable row level security;
create policy read on audit_log for select to fangge_app using (
  user_id = current_setting('app.user_id', true) or current_setting('app.role', true) = 'auditor');
create policy add on audit_log for insert to fangge_app with check (user_id = current_setting('app.user_id', true));
create policy system_read on audit_log for select to fangge_system using (true);
create policy system_add on audit_log for insert to fangge_system with check (true);

-- Outbox: services add; only the relay (system role) numbers, reads and prunes.
grant insert on outbox to fangge_app;
grant select, insert, update, delete on outbox to fangge_system;
grant usage on sequence outbox_stream to fangge_system;

-- A key is the user's own; the system role removes old ones.
grant select, insert, update on idempotency_keys to fangge_app;
grant select, delete on idempotency_keys to fangge_system;
alter table idempotency_keys enable row level security;
create policy own on idempotency_keys to fangge_app
  using (user_id = current_setting('app.user_id', true)) with check (user_id = current_setting('app.user_id', true));
create policy system on idempotency_keys to fangge_system using (true);
