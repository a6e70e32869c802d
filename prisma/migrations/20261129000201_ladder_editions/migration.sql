-- The escalation ladder gets editions as the other rules have them: each holds from its first day until that of the next, and an alarm
-- climbs by the one of the day on which it was raised. An edition may have no rung: then nothing climbs.
create table escalation_editions (
  valid_from date primary key
);
insert into escalation_editions values ('2000-01-01');

alter table escalation_steps add column valid_from date not null default '2000-01-01';
alter table escalation_steps
  drop constraint escalation_steps_pkey,
  alter column valid_from drop default,
  add primary key (valid_from, step),
  add foreign key (valid_from) references escalation_editions (valid_from) on delete cascade;

do $$
declare
  tab text;
  -- what has begun stays as it is, whoever asks
  ahead constant text := 'current_setting(''app.role'', true) = ''admin'' and valid_from > (now() at time zone ''Asia/Shanghai'')::date';
begin
  grant select, insert, delete on escalation_editions to fangge_app;
  grant select on escalation_editions to fangge_system;
  revoke update on escalation_steps from fangge_app;
  alter table escalation_editions enable row level security;
  create policy read on escalation_editions for select to fangge_app
    using (current_setting('app.role', true) in ('commander', 'grid_leader', 'leader', 'admin'));
  create policy system on escalation_editions for select to fangge_system using (true);
  drop policy add on escalation_steps;
  drop policy remove on escalation_steps;
  foreach tab in array array['escalation_editions', 'escalation_steps'] loop
    execute format('create policy add on %I for insert to fangge_app with check (%s)', tab, ahead);
    execute format('create policy remove on %I for delete to fangge_app using (%s)', tab, ahead);
  end loop;
end $$;
