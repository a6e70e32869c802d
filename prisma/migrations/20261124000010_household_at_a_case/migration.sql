-- The one household that the command centre may open is found by its door, because nobody who may not read the table knows its id.
-- app.granted_household holds `district/building/stairwell/room`, set by the service after it found an open case at that building.
-- Otherwise the policy is that of migration 20261122000011.
alter policy read on households using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and position && nullif(current_setting('app.viewport', true), '')::geometry
  and case current_setting('app.role', true)
    when 'grid_leader' then true
    when 'commander' then
      district_code || '/' || building_id || '/' || stairwell || '/' || room = current_setting('app.granted_household', true)
    else false end);
