-- Administrators make, change and retire units. A retired unit is `active = false` and stays: cases and rosters of the past name it.
-- Of two who change one, the second reads again.
alter table units add column revision integer not null default 1;
-- A leader says where the own unit is without saying which: of several the last one stays.
update units set active = false where active and exists (
  select 1 from units later where later.district_code = units.district_code and later.user_id = units.user_id and later.active
    and later.id > units.id);
create unique index units_one_of_leader on units (district_code, user_id) where active and user_id is not null;

do $$
declare
  own_area constant text := 'area_code ^@ any (string_to_array(current_setting(''app.scopes'', true), '',''))
    and current_setting(''app.role'', true) = ''admin''';
begin
  -- Who answers for a street may not make or change what serves the whole district.
  drop policy add on units;
  execute format('create policy add on units for insert to fangge_app with check (%s)', own_area);
  drop policy change on units;
  execute format('create policy change on units for update to fangge_app using (%1$s) with check (%1$s)', own_area);
end $$;
