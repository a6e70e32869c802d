-- Who had a plan open is forgotten a minute or two after the browser is gone, also where nobody opens that plan again. Who has one
-- open now the role cannot see.
grant select, delete on plan_presence to fangge_system;
create policy forgotten on plan_presence to fangge_system using (seen_at < now() - interval '1 minute');
