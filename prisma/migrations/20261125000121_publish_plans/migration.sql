-- On the day that a plan takes effect everything in its ground is told its new grid. No person may change all of these rows, so the
-- transaction takes a role for it that can see where they are and change nothing but `grid_code`. As little owner or superuser as
-- the others; it reads the district that its transaction is about.
do $$
begin
  create role fangge_publish nologin nosuperuser nobypassrls;
exception when duplicate_object or unique_violation then null; -- roles belong to the server, not to this database
end $$;
grant fangge_publish to current_user;
grant usage on schema public to fangge_publish;

do $$
declare
  in_district constant text := 'district_code = any (string_to_array(current_setting(''app.scopes'', true), '',''))
    and current_setting(''app.role'', true) = ''admin''';
  spec record;
begin
  for spec in
    select * from (values
      -- table, columns by which its rows are found
      ('buildings', 'id, centre'),
      ('building_counts', 'building_id'),
      ('places', 'id, position'),
      ('households', 'id, building_id'),
      ('care_visits', 'household_id, visited_at'),
      ('cameras', 'id, position'),
      ('hazards', 'id, position, status'),
      ('hazard_inspections', 'hazard_id'),
      ('incidents', 'id, position, closed_at'),
      ('incident_timeline', 'incident_id'),
      ('incident_reporters', 'incident_id'),
      ('incident_follows', 'incident_id'),
      ('incident_units', 'incident_id'),
      ('incident_alarms', 'incident_id'),
      ('photos', 'owner_kind, owner_id')
    ) as t (tab, found_by)
  loop
    execute format('grant select (district_code, grid_code, %s), update (grid_code) on %I to fangge_publish', spec.found_by, spec.tab);
    if (select relrowsecurity from pg_class where oid = spec.tab::regclass) then
      execute format('create policy publish_read on %I for select to fangge_publish using (%s)', spec.tab, in_district);
      execute format('create policy publish on %I for update to fangge_publish using (%s) with check (%s)', spec.tab, in_district,
        in_district);
    end if;
  end loop;
  grant select on grids to fangge_publish;
  execute format('create policy publish_read on grids for select to fangge_publish using (%s)', in_district);
end $$;

-- The program looks every few seconds whether a plan is due.
grant select (district_code, id, status, effective_on) on plans to fangge_system;
create policy system on plans for select to fangge_system using (true);
create index plans_due on plans (effective_on) where status = 'scheduled';

-- Counts of a district's grids are made anew by the program when it publishes a plan.
create index grid_successions_new on grid_successions (district_code, new_code);
