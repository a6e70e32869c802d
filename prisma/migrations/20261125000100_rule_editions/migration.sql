-- Deadline rules and work calendars are edited by administrators, edition by edition. An edition that has begun is never changed:
-- cases are judged by it, today and when somebody asks in a year.

-- An edition of a calendar holds from its first day until that of the next.
create table calendar_editions (
  calendar_id text collate "C" not null references work_calendars (id),
  valid_from date not null,
  -- minutes after midnight, local time: [[540, 720], [840, 1080]]
  working_minutes jsonb not null,
  primary key (calendar_id, valid_from)
);
insert into calendar_editions select id, '2000-01-01', working_minutes from work_calendars;
alter table work_calendars drop column working_minutes;

alter table calendar_days add column valid_from date not null default '2000-01-01';
alter table calendar_days
  drop constraint calendar_days_calendar_id_fkey,
  drop constraint calendar_days_pkey,
  alter column valid_from drop default,
  add primary key (calendar_id, valid_from, day),
  add foreign key (calendar_id, valid_from) references calendar_editions (calendar_id, valid_from) on delete cascade;

do $$
declare
  tab text;
  is_admin constant text := 'current_setting(''app.role'', true) = ''admin''';
  -- what has begun stays as it is, whoever asks
  ahead constant text := 'valid_from > (now() at time zone ''Asia/Shanghai'')::date';
begin
  grant select on calendar_editions to fangge_app, fangge_system;
  grant insert, update on calendar_editions to fangge_system;
  grant insert, delete on calendar_editions, calendar_days, deadline_rules to fangge_app;
  grant update (valid_to) on deadline_rules to fangge_app;
  foreach tab in array array['calendar_editions', 'calendar_days', 'deadline_rules'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('create policy read on %I for select to fangge_app using (current_setting(''app.role'', true) in (''commander'', ''admin''))', tab);
    execute format('create policy system on %I to fangge_system using (true) with check (true)', tab);
    execute format('create policy add on %I for insert to fangge_app with check (%s and %s)', tab, is_admin, ahead);
    execute format('create policy remove on %I for delete to fangge_app using (%s and %s)', tab, is_admin, ahead);
  end loop;
  -- an edition ends at the earliest with today, so that the cases registered today keep it
  execute format('create policy ends on deadline_rules for update to fangge_app using (%s)
    with check (%s and (valid_to is null or valid_to > (now() at time zone ''Asia/Shanghai'')::date))', is_admin, is_admin);
end $$;
