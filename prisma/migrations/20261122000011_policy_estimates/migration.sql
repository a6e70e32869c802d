-- The read policies of rows that roles see differently, written as CASE. As OR of role tests the planner took each test for
-- "one row in 200" and expected 1.5 % of a district's rows where the scope has all of them; it then sorted 60 000 cases that the
-- index has in order (250 ms for 1 ms). Of a CASE it assumes one half, which is near enough. What the policies allow is unchanged.
do $$
declare
  in_scope_and_view constant text := 'grid_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))
    and position && nullif(current_setting(''app.viewport'', true), '''')::geometry';
begin
  execute format($policy$
    alter policy read on incidents using (%s and case current_setting('app.role', true)
      when 'commander' then true
      when 'grid_leader' then true
      when 'leader' then true
      when 'department' then department_code = current_setting('app.department', true)
      when 'planner' then current_setting('app.purpose', true) = 'count'
      else false end)$policy$, in_scope_and_view);
  execute format($policy$
    alter policy read on hazards using (%s and case current_setting('app.role', true)
      when 'commander' then true
      when 'grid_leader' then true
      when 'department' then department_code = current_setting('app.department', true)
      when 'planner' then current_setting('app.purpose', true) = 'count'
      when 'leader' then current_setting('app.purpose', true) = 'count'
      else false end)$policy$, in_scope_and_view);
  execute format($policy$
    alter policy read on households using (%s and case current_setting('app.role', true)
      when 'grid_leader' then true
      when 'commander' then id = nullif(current_setting('app.granted_household', true), '')::bigint
      else false end)$policy$, in_scope_and_view);
end $$;
