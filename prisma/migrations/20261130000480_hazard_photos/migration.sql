-- A picture of a hazard as it was found, or as it is now: added by who looks after it, to the one that the service opened.
create policy add_to_hazard on photos for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) in ('grid_leader', 'department') and owner_kind = 'hazard'
  and owner_id = nullif(current_setting('app.granted_hazard', true), '')::bigint);
