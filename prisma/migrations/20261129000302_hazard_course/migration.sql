-- What a look at the place found wrong, by the check list of its kind; and whether the same trouble stood here before.
alter table hazard_inspections add column checks text[] not null default '{}';
alter table hazards add column recurrence_of bigint;
create index hazards_closed_here on hazards (district_code, kind, closed_at desc) where closed_at is not null;
-- A department sees the photos of the hazards it was given.
create policy read_given on photos for select to fangge_app using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and current_setting('app.role', true) = 'department' and owner_kind = 'hazard'
  and owner_id = nullif(current_setting('app.granted_hazard', true), '')::bigint);
