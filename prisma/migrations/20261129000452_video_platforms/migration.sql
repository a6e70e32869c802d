-- The account of a video platform: it says which cameras of its scope are on and off, by a token, and does and reads nothing else.
alter table users drop constraint users_role_check;
alter table users add constraint users_role_check check (role in ('commander', 'department', 'planner', 'grid_leader', 'leader',
  'admin', 'auditor', 'wall', 'platform'));

do $$
declare
  in_scope constant text := 'grid_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))';
  in_view constant text := ' and position && nullif(current_setting(''app.viewport'', true), '''')::geometry';
  of_district constant text := '(district_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))
    or current_setting(''app.scopes'', true) ~ (''(^|,)'' || district_code))';
  writers constant text := ' and current_setting(''app.role'', true) in (''admin'', ''platform'')';
begin
  execute format($policy$
    alter policy read on cameras using (%s%s and case
      when current_setting('app.role', true) = any (string_to_array('commander,planner,grid_leader,leader,admin,platform', ',')) then true
      else false end)$policy$, in_scope, in_view);
  execute format('alter policy change on cameras using (%s) with check (%s)', in_scope || writers, in_scope || writers);
  execute format('alter policy change on camera_outages using (%s)', of_district || writers);
end $$;

-- Grids name their leaders: a program is told of none.
alter policy read on grids using (
  code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and geom && nullif(current_setting('app.viewport', true), '')::geometry
  and case current_setting('app.role', true)
    when 'auditor' then false
    when 'platform' then false
    when 'public' then st_length(nullif(current_setting('app.viewport', true), '')::geometry) = 0
    else true end);
