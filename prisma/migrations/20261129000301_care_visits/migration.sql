-- 关爱走访: what was looked after at a visit, by whom; the rhythm that the household agreed to (null: the usual one of its needs).
alter table care_visits add column checks text[] not null default '{}';
alter table care_visits add column visitor_name text not null default '';
alter table households add column visit_days smallint check (visit_days between 1 and 365);
-- one visit ahead for a household
create unique index care_visits_ahead on care_visits (district_code, household_id) where visited_at is null;

-- The centre is warned of grids whose visits are late: as figures, never which door.
alter policy read on care_visits using (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) = 'grid_leader'
    or (current_setting('app.role', true) = 'commander' and current_setting('app.purpose', true) = 'count')));
