-- 矛盾纠纷: how far the mediation of a case is (null: the case is no dispute), and the day somebody looks in again.
alter table incidents add column mediation text check (mediation in ('open', 'accepted', 'mediating', 'agreed', 'confirmed', 'kept', 'referred'));
alter table incidents add column revisit_on date;
create index incidents_revisit on incidents (district_code, revisit_on) where revisit_on is not null;

-- seq is the revision of the case that the step made, as in its timeline.
create table mediation_steps (
  district_code text collate "C" not null,
  incident_id bigint not null,
  seq integer not null,
  grid_code text collate "C" not null,
  at timestamptz not null,
  step text not null check (step in ('accept', 'mediate', 'agree', 'confirm', 'revisit', 'refer')),
  outcome text not null,
  note text not null,
  revisit_on date,
  actor_user_id text collate "C" not null,
  actor_name text not null,
  primary key (district_code, incident_id, seq),
  foreign key (district_code, incident_id) references incidents (district_code, id) on delete cascade
);

-- The parties of a dispute are contacts of its case and nothing else: sealed, without an index by which one could be looked for.
create table case_parties (
  district_code text collate "C" not null,
  incident_id bigint not null,
  seq integer not null,
  grid_code text collate "C" not null,
  side text not null check (side in ('applicant', 'respondent', 'other')),
  contact bytea not null,
  primary key (district_code, incident_id, seq),
  foreign key (district_code, incident_id) references incidents (district_code, id) on delete cascade
);

do $$
declare
  in_scope constant text := 'grid_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))';
  granted constant text := 'incident_id = nullif(current_setting(''app.granted_incident'', true), '''')::bigint';
  by_role constant text := ' and (current_setting(''app.role'', true) = any (string_to_array(%L, '','')) or (current_setting(''app.role'', true)
    = any (string_to_array(%L, '','')) and %s))';
  in_district constant text := 'district_code = any (string_to_array(current_setting(''app.scopes'', true), '',''))
    and current_setting(''app.role'', true) = ''admin''';
  tab text;
begin
  -- as the timeline: whoever reads the case reads what was done
  grant select, insert on mediation_steps to fangge_app;
  alter table mediation_steps enable row level security;
  execute format('create policy read on mediation_steps for select to fangge_app using (%s)',
    in_scope || format(by_role, 'commander,grid_leader,leader', 'department', granted));
  execute format('create policy add on mediation_steps for insert to fangge_app with check (%s)',
    in_scope || format(by_role, 'commander', 'department,grid_leader', granted));

  -- as the reporter: whoever handles the case, never leaders or planners; and one case at a time for everybody
  grant select, insert, delete on case_parties to fangge_app;
  alter table case_parties enable row level security;
  execute format('create policy read on case_parties for select to fangge_app using (%s)',
    in_scope || format(by_role, '', 'commander,department,grid_leader', granted));
  execute format('create policy add on case_parties for insert to fangge_app with check (%s)',
    in_scope || format(by_role, '', 'commander,department,grid_leader', granted));
  execute format('create policy remove on case_parties for delete to fangge_app using (%s)',
    in_scope || format(by_role, '', 'commander,department,grid_leader', granted));

  foreach tab in array array['mediation_steps', 'case_parties'] loop
    execute format('grant select (district_code, grid_code, incident_id), update (grid_code) on %I to fangge_publish', tab);
    execute format('create policy publish_read on %I for select to fangge_publish using (%s)', tab, in_district);
    execute format('create policy publish on %I for update to fangge_publish using (%2$s) with check (%2$s)', tab, in_district);
  end loop;
end $$;
