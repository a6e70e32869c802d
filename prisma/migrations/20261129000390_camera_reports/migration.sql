-- When the video platform last spoke of a camera: a report that is older comes too late, also one that says the same.
alter table cameras add column status_reported_at timestamptz;

-- An outage has no grid; it belongs to a camera that passed its own wall. An administrator of one street, too, may write those of
-- the street's cameras: whoever has any part of the district may, as with its plans.
alter policy change on camera_outages using (
  (district_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
    or current_setting('app.scopes', true) ~ ('(^|,)' || district_code))
  and current_setting('app.role', true) = 'admin');
