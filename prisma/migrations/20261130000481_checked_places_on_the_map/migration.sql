-- Places that are inspected are drawn on the map: what is read is limited to the window, and found by it.
create index checked_places_position on checked_places using gist (position);
alter policy read on checked_places using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and position && nullif(current_setting('app.viewport', true), '')::geometry
  and current_setting('app.role', true) in ('commander', 'grid_leader'));
