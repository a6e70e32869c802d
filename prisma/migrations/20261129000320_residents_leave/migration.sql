-- A household that leaves, asks to be removed or takes its consent back leaves no visits behind.
grant delete on care_visits to fangge_app;
create policy remove on care_visits for delete to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'grid_leader');

-- An open request goes with its household when a plan gives that another grid; an answered one keeps the grid of its day.
grant select (district_code, grid_code, household_id, status), update (grid_code) on resident_requests to fangge_publish;
create policy publish_read on resident_requests for select to fangge_publish using (
  district_code = any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'admin');
create policy publish on resident_requests for update to fangge_publish using (
  district_code = any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'admin')
  with check (
  district_code = any (string_to_array(current_setting('app.scopes', true), ',')) and current_setting('app.role', true) = 'admin');

-- With the record go the words of its requests, and a removal that was asked for is done; that there was a request stays.
grant select (district_code, household_id, kind, status, decided_at, revision),
  update (note, reason, status, decided_at, revision) on resident_requests to fangge_system;
create policy purge on resident_requests to fangge_system using (true) with check (true);

-- Where a hazard lies was told by a phone or a map; false: only its grid is known, and the position is the middle of that.
alter table hazards add column located boolean not null default true;
