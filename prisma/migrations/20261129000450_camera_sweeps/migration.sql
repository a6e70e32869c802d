-- What a camera that turns could see: no coverage, but ground that it can be turned to, and windows that it can. Null for one that
-- does not turn. Of one whose aim nobody knows, `seen` is empty.
alter table camera_views add column reach geometry(MultiPolygon, 4326);

-- Read where it sees or could see.
drop index camera_views_seen;
create index camera_views_far on camera_views using gist (coalesce(reach, seen));
alter policy read on camera_views using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and coalesce(reach, seen) && nullif(current_setting('app.viewport', true), '')::geometry
  and case when current_setting('app.role', true) = any (string_to_array('commander,planner,grid_leader,leader,admin', ','))
    then true else false end);

-- What was made before does not say so: it is made anew at the next look.
update coverage_runs set source = '';
