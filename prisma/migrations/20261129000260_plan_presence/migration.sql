-- Who has a boundary plan open now, so that two planners know of each other. A row lives as long as its browser calls, some minutes
-- after that at most; nothing is kept of who had what open when.
create table plan_presence (
  district_code text collate "C" not null,
  plan_id bigint not null,
  user_id text collate "C" not null,
  seen_at timestamptz not null,
  primary key (district_code, plan_id, user_id),
  foreign key (district_code, plan_id) references plans (district_code, id) on delete cascade
);

grant select, insert, update, delete on plan_presence to fangge_app;
alter table plan_presence enable row level security;
create policy of_planners on plan_presence for all to fangge_app using (
  (district_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
    or current_setting('app.scopes', true) ~ ('(^|,)' || district_code))
  and current_setting('app.role', true) in ('planner', 'admin'));
