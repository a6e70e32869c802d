-- The account of a video wall: no person sits at it, so it reads figures and masked cases and nothing else, by a token without
-- expiry. Its statements run with app.purpose = 'wall'; without that purpose it sees no case.
alter table users drop constraint users_role_check;
alter table users add constraint users_role_check check (role in ('commander', 'department', 'planner', 'grid_leader', 'leader',
  'admin', 'auditor', 'wall'));

-- What was closed today and in the last days.
create index incidents_closed on incidents (district_code, closed_at) where closed_at is not null;

do $$
declare
  in_scope constant text := 'grid_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))';
  in_view constant text := ' and position && nullif(current_setting(''app.viewport'', true), '''')::geometry';
begin
  execute format($policy$
    alter policy read on incidents using (%s%s and case current_setting('app.role', true)
      when 'commander' then true
      when 'grid_leader' then true
      when 'leader' then true
      when 'department' then department_code = current_setting('app.department', true)
      when 'planner' then current_setting('app.purpose', true) = 'count'
      when 'wall' then current_setting('app.purpose', true) = 'wall'
      when 'public' then id = nullif(current_setting('app.granted_incident', true), '')::bigint
      else false end)$policy$, in_scope, in_view);
end $$;
