-- A boundary plan knows which rows of grids it was made from: when they are no longer in force, it is out of date. And it keeps
-- what was repaired on the way from polygons to a coverage.
alter table plans add column based_on text[] not null default '{}';
alter table plans add column repairs jsonb not null default '[]';

-- Administrators approve plans: they may have counts of households for it, as figures, never as rows.
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
      else false end)$policy$, in_scope, in_view);
end $$;
