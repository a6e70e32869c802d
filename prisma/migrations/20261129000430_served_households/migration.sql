-- How many households a service reaches on foot is counted by buildings: whoever may look at coverage may have those counts as
-- figures (app.purpose = 'count'), never as rows.
do $$
declare
  in_scope constant text := 'grid_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))';
  in_view constant text := ' and position && nullif(current_setting(''app.viewport'', true), '''')::geometry';
begin
  execute format($policy$
    alter policy read on building_counts using (%s%s and case current_setting('app.role', true)
      when 'planner' then true
      when 'grid_leader' then true
      when 'admin' then current_setting('app.purpose', true) = 'count'
      when 'commander' then current_setting('app.purpose', true) = 'count'
      when 'leader' then current_setting('app.purpose', true) = 'count'
      else false end)$policy$, in_scope, in_view);
end $$;
