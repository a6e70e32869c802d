-- Reports of residents who have no account (app.role = 'public'). They add a case and may read exactly one: the one whose follow
-- code they know. The number alone opens nothing.

-- What a follow code opens. The code itself is kept nowhere: only its keyed hash.
create table incident_follows (
  district_code text collate "C" not null,
  incident_id bigint not null,
  grid_code text collate "C" not null,
  code_hash bytea not null,
  primary key (district_code, incident_id),
  foreign key (district_code, incident_id) references incidents (district_code, id) on delete cascade
);
create index incident_follows_code on incident_follows (code_hash);

-- A case is given its id before it is written: `insert … returning` passes the read policy, which knows the granted id.
grant usage on sequence incidents_id_seq to fangge_app;
grant select, insert on incident_follows to fangge_app;
alter table incident_follows enable row level security;

do $$
declare
  in_scope constant text := 'grid_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))';
  in_view constant text := ' and position && nullif(current_setting(''app.viewport'', true), '''')::geometry';
  granted constant text := 'nullif(current_setting(''app.granted_incident'', true), '''')::bigint';
begin
  execute format($policy$
    create policy read on incident_follows for select to fangge_app using (%s and current_setting('app.role', true) = 'public'
      and encode(code_hash, 'hex') = nullif(current_setting('app.granted_follow', true), ''))$policy$, in_scope);
  execute format($policy$
    create policy add on incident_follows for insert to fangge_app with check (%s
      and current_setting('app.role', true) = 'public' and incident_id = %s)$policy$, in_scope, granted);
  execute format($policy$
    alter policy read on incidents using (%s%s and case current_setting('app.role', true)
      when 'commander' then true
      when 'grid_leader' then true
      when 'leader' then true
      when 'department' then department_code = current_setting('app.department', true)
      when 'planner' then current_setting('app.purpose', true) = 'count'
      when 'public' then id = %s
      else false end)$policy$, in_scope, in_view, granted);
  execute format($policy$
    alter policy add on incidents with check (%s and case current_setting('app.role', true)
      when 'commander' then true
      when 'grid_leader' then true
      when 'public' then id = %s and source = 'public' and status = 'reported'
      else false end)$policy$, in_scope, granted);
  execute format($policy$
    alter policy read on incident_timeline using (%s and (current_setting('app.role', true) in ('commander', 'grid_leader', 'leader')
      or (current_setting('app.role', true) in ('department', 'public') and incident_id = %s)))$policy$, in_scope, granted);
  execute format($policy$
    alter policy add on incident_reporters with check (%s and (current_setting('app.role', true) in ('commander', 'grid_leader')
      or (current_setting('app.role', true) = 'public' and incident_id = %s)))$policy$, in_scope, granted);
  -- Where a report lies decides who handles it: the grid at one point, never a list of grids.
  execute $policy$
    alter policy read on grids using (
      code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
      and geom && nullif(current_setting('app.viewport', true), '')::geometry
      and case current_setting('app.role', true)
        when 'auditor' then false
        when 'public' then st_length(nullif(current_setting('app.viewport', true), '')::geometry) = 0
        else true end)$policy$;
end $$;
