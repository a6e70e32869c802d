insert into areas (code, parent_code, level, name, name_en) values
  ('9901', null, 'city', '云川市', 'Yunchuan'),
  ('990102', '9901', 'district', '澄湖区', 'Chenghu'),
  ('990102001', '990102', 'street', '一街道', 'First Street'),
  ('990102002', '990102', 'street', '二街道', 'Second Street'),
  ('990102001001', '990102001', 'community', '甲社区', 'Community A'),
  ('990102001002', '990102001', 'community', '乙社区', 'Community B'),
  ('990102002001', '990102002', 'community', '丙社区', 'Community C');

insert into departments (code, name, name_en, area_code) values
  ('water', '区供水公司', 'Water company', '990102'),
  ('gas', '区燃气公司', 'Gas company', '990102');

insert into dictionary_entries (dictionary, code, valid_from, valid_to, parent_code, name, name_en) values
  ('incident-category', '01', '2020-01-01', null, null, '市容环境', 'Cleanliness'),
  ('incident-category', '01002', '2020-01-01', null, '01', '暴露垃圾', 'Exposed rubbish'),
  ('incident-category', '01099', '2020-01-01', '2021-01-01', '01', '已停用', 'Retired'),
  ('incident-category', '04', '2020-01-01', null, null, '突发事件', 'Sudden events'),
  ('incident-category', '04001', '2020-01-01', null, '04', '管道破裂', 'Burst pipe'),
  ('hazard-kind', 'fire', '2020-01-01', null, null, '消防', 'Fire');

insert into work_calendars (id, name, name_en) values ('city', '市工作日历', 'City calendar');
insert into calendar_editions (calendar_id, valid_from, working_minutes) values ('city', '2020-01-01', '[[540, 720], [840, 1080]]');
insert into calendar_days (calendar_id, valid_from, day, kind, name)
  select 'city', '2020-01-01'::date, day::date, 'holiday', '国庆节' from generate_series('2026-10-01'::date, '2026-10-07', '1 day') day
  union all values ('city', '2020-01-01'::date, '2026-09-20'::date, 'workday', '国庆节调休'), ('city', '2020-01-01', '2026-10-10', 'workday', '国庆节调休');

insert into deadline_rules (category, severity, stage, amount, unit, calendar_id, valid_from) values
  ('01', null, 'accept', 2, 'working-hour', 'city', '2020-01-01'),
  ('01', null, 'dispatch', 2, 'working-hour', 'city', '2020-01-01'),
  ('01', null, 'handle', 2, 'working-day', 'city', '2020-01-01'),
  ('01002', null, 'handle', 4, 'working-hour', 'city', '2020-01-01'),
  ('01', null, 'inspect', 1, 'working-day', 'city', '2020-01-01'),
  ('04', null, 'accept', 1, 'continuous-hour', 'city', '2020-01-01'),
  ('04', null, 'handle', 24, 'continuous-hour', 'city', '2020-01-01');

-- Rows made later by the program must not meet the ids given here.
select setval(pg_get_serial_sequence(tab, 'id'), 10000)
  from unnest(array['grids','buildings','households','cameras','hazards','incidents']) tab;

-- What stands in one grid; the id of its grid, building, camera, hazard and incident is `n`.
create function load_fixture_grid(n integer, code text, shape geometry, footprint geometry, centre geometry)
returns void language plpgsql as $$
declare
  -- the second grid's case is with the water company, the third's with the leader of that grid, the fifth's is closed
  state constant text := case n when 2 then 'dispatched' when 3 then 'accepted' when 5 then 'closed' else 'reported' end;
begin
  insert into grids (district_code, id, code, name, name_en, kind, fabric, leader_user_id, leader_name, geom, anchor,
      area_square_metres, validity)
    values ('990102', n, code, '第' || n || '网格', 'Grid ' || n, 'comprehensive', 'slab',
      case when n <= 2 then 'u-gridleader' end, case when n <= 2 then '测试gridleader' end, shape, centre,
      st_area(shape::geography), '[2020-01-01,)');
  insert into grid_counts values ('990102', code, case n when 1 then 6 else 2 end, case n when 1 then 18 else 6 end, 1, 1);
  insert into buildings (district_code, id, grid_code, kind, address, floors, height_metres, geom, centre)
    values ('990102', n, code, case n when 4 then 'dormitory' when 6 then 'hotel' else 'apartment' end,
      '测试路' || n || '号', 6, 18, footprint, st_centroid(footprint));
  insert into building_counts
    values ('990102', n, code, case n when 1 then 6 else 2 end, case n when 1 then 18 else 6 end, st_centroid(footprint));
  insert into cameras (district_code, id, code, name, grid_code, position, ptz_type, bearing_degrees,
      horizontal_fov_degrees, range_metres, mount_height_metres, horizontal_pixels, status, status_since, owner, purpose,
      sign_posted, in_use_since, filing_number, filed_on, retention_days)
    values ('990102', n, '9901020008131000000' || n, '测试路口' || n, code, centre, 3, 90, 60, 80, 6, 1920, 'online',
      '2026-01-01T00:00:00Z', '测试单位', 'public-safety', true, '2025-06-01', '备2025-' || n, '2025-06-10', 30);
  insert into hazards (district_code, id, number, kind, level, status, title, grid_code, position, department_code, found_at)
    values ('990102', n, 'H2026-0105-000' || n, 'fire', 'general', 'found', '楼道堆物', code, centre,
      case when n = 2 then 'water' end, '2026-01-05T01:00:00Z');
  insert into hazard_inspections (district_code, hazard_id, seq, grid_code, department_code, at, inspector_name, outcome)
    values ('990102', n, 1, code, case when n = 2 then 'water' end, '2026-01-05T01:00:00Z', '测试gridleader', 'found');
  insert into incidents (district_code, id, number, category, severity, status, source, description, grid_code, position,
      department_code, assignee_user_id, assignee_name, reported_at, registered_at, due_at, closed_at)
    values ('990102', n, '2026-0105-000' || n, '01002', 1, state, 'hotline', '测试案卷' || n, code, centre,
      case when n = 2 then 'water' end, case when n = 3 then 'u-gridleader2' end,
      case n when 2 then '区供水公司' when 3 then '测试gridleader2' end, '2026-01-05T01:00:00Z'::timestamptz + n * interval '1 minute',
      case when state <> 'reported' then '2026-01-05T02:00:00Z'::timestamptz end, '2026-01-05T06:00:00Z',
      case when state = 'closed' then '2026-01-05T05:00:00Z'::timestamptz end);
  insert into incident_timeline (district_code, incident_id, seq, grid_code, at, action, to_status, actor_name)
    values ('990102', n, 1, code, '2026-01-05T01:00:00Z', 'report', state, '测试');
end $$;
