/** A row in every table that the fixture leaves empty; those of a grid in each of the six grids. */
export const everyTable = `
insert into incident_reporters select district_code, id, grid_code, 'x', 'x' from incidents;
insert into units (district_code, id, kind, name, name_en, area_code, department_code, user_id) values
  ('990102', 1, 'crew', 'x', 'x', '990102', 'water', null), ('990102', 2, 'grid_leader', 'x', 'x', '990102001001001', null, 'u-gridleader');
insert into duty_shifts (district_code, unit_id, name, weekdays, from_minute, to_minute, valid_from)
  select district_code, id, 'x', '1234567', 0, 1440, '2026-01-01' from units;
insert into dispatch_rules (district_code, name, area_code, category, kind, weekdays, from_minute, to_minute, valid_from, updated_at, updated_by_name)
  values ('990102', 'x', '990102', '', 'direct', '1', 0, 1, '2020-01-01', now(), 'x');
insert into hand_overs (district_code, id, area_code, shift, text, facts, written_at, written_by, written_by_name)
  values ('990102', 1, '990102', 'x', '', '{}', now(), 'u-x', 'x'), ('990103', 1, '990103', 'x', '', '{}', now(), 'u-x', 'x');
insert into hand_over_cases select district_code, 1, id, '990102', 1, '', 'registered' from incidents where id = 1;
insert into unit_check_ins select district_code, id, department_code, user_id, now(), st_point(118.25, 30.91, 4326) from units;
insert into incident_units (district_code, incident_id, seq, unit_key, grid_code, department_code, name, part, kind, called_at, called_by_name)
  select district_code, id, 2, 'water', grid_code, 'water', 'x', 'lead', 'direct', now(), 'x' from incidents;
insert into incident_alarms (district_code, incident_id, grid_code, raised_at) select district_code, id, grid_code, now() from incidents;
insert into notifications (district_code, grid_code, at, kind, to_role, data) select '990102', code, now(), 'severe', role, '{}'
  from (select code from grids union all select '990102') places (code), unnest(array['commander', 'leader']) role;
insert into notification_reads select district_code, id, case when id % 2 = 0 then 'u-commander' else 'u-nobody' end, now() from notifications;
insert into alert_targets (district_code, id, kind, name, address, created_by, created_at)
  values ('990102', 1, 'email', 'x', 'x@example.invalid', 'x', now()), ('990103', 1, 'email', 'x', 'x@example.invalid', 'x', now());
insert into alert_rules (district_code, grid_code, name, trigger, categories, least_severity, to_roles, target_ids, is_active, active_since, created_by)
  select '990102', code, 'x', 'case', '{}', 1, '{}', '{}', true, now(), 'x' from grids;
insert into alert_firings (district_code, rule_id, subject, grid_code, at, data) select district_code, id, 'x', grid_code, now(), '{}' from alert_rules;
insert into alert_deliveries (district_code, id, target_id, message, state, created_at) select district_code, id, id, '{}', 'sent', now() from alert_targets;
insert into alert_attempts (district_code, delivery_id, attempt, at, milliseconds, outcome) select district_code, id, 1, now(), 1, 'sent' from alert_deliveries;
insert into drill_modes values ('990102', now(), 'x', 'x'), ('990103', now(), 'x', 'x');
insert into alarm_devices (district_code, grid_code, kind, name, address, position, category, severity, token_hash, heartbeat_minutes,
    quiet_minutes, created_by, created_at)
  select '990102', code, 'smoke', 'x', '', st_point(118.25, 30.91, 4326), '04004', 3, code::bytea, 60, 10, 'x', now() from grids;
insert into device_alarms (district_code, device_id, grid_code, at, reading, incident_id, joined)
  select district_code, id, grid_code, now(), '', 1, false from alarm_devices;
insert into mediation_steps select district_code, id, 1, grid_code, now(), 'accept', 'taken', '', null, 'x', 'x' from incidents;
insert into case_parties select district_code, id, 1, grid_code, 'applicant', 'x' from incidents;
insert into campaigns (district_code, id, name, purpose, area_code, places, categories, from_day, to_day, targets, created_by_name, created_at, updated_at, updated_by_name)
  values ('990102', 1, 'x', '', '990102', '{990102}', '{01}', '2026-01-01', '2026-01-31', '[]', 'x', now(), now(), 'x');
insert into campaign_cases select district_code, 1, id, grid_code, true, 'x', now(), 'x' from incidents;
insert into campaign_checks (district_code, campaign_id, grid_code, day, note, at, by_user, by_name)
  select '990102', 1, code, '2026-01-05', '', now(), 'x', 'x' from grids;
insert into photos (district_code, id, owner_kind, owner_id, grid_code, seq, stage, width, height, sha256, bytes, thumbnail)
  select district_code, id, 'incident', id, grid_code, 1, 'report', 1, 1, 'x', 'x', 'x' from incidents;
insert into photo_uploads (id, uploaded_by, width, height, sha256, bytes, thumbnail)
  values (101, 'u-planner', 1, 1, 'x', 'x', 'x'), (102, 'u-nobody', 1, 1, 'x', 'x', 'x');
insert into incident_follows select district_code, id, grid_code, decode(lpad(id::text, 2, '0'), 'hex') from incidents;
insert into camera_outages select district_code, id, now(), null, 'offline' from cameras;
insert into camera_maintenance (district_code, camera_id, starts_at, ends_at, reason, made_by, made_by_name, made_at)
  select district_code, id, now(), now() + interval '1 hour', '', 'x', 'x', now() from cameras;
insert into camera_views select district_code, id, grid_code, 1, true, st_multi(st_buffer(position, 0.0001)), 1, 0, '{}', null, 0, 0, false from cameras;
insert into coverage_grids select district_code, code, '{}' from grids;
insert into coverage_blind_spots select district_code, id, code, 1, 0, 0, '', '', st_envelope(geom) from grids;
insert into coverage_runs values ('990102', '', 'done', 1, 1, now(), now());
insert into coverage_works (district_code, kind, area_code, name, content, made_by, made_by_name, updated_at) values
  ('990102', 'briefing', '990102', 'x', '{}', 'u-leader', 'x', now()), ('990103', 'scenario', '990103', 'x', '{}', 'u-leader', 'x', now());
insert into patrols (district_code, id, grid_code, mode, status, planned_on) select district_code, id, code, 'stops', 'planned', '2026-01-05' from grids;
insert into patrol_zones (district_code, grid_code, plan, updated_by_name) select district_code, code, '{}', 'x' from grids;
insert into patrol_segments select district_code, id, 1, grid_code from patrols;
insert into patrol_check_ins select district_code, id, 1, grid_code, now(), 'near', 'x', st_point(118.25, 30.91, 4326) from patrols;
insert into care_visits (district_code, household_id, grid_code, due_on) select district_code, id, grid_code, '2026-01-05' from households where id % 100 = 1;
insert into household_changes (district_code, kind, household_id, grid_code, at, by_user_id, by_name, revision)
  select district_code, 'new', id, grid_code, now(), 'x', 'x', 1 from households where id % 100 = 1;
insert into checked_places (district_code, id, kind, name, grid_code, position, next_on)
  select district_code, id, 'x', 'x', code, st_point(118.25, 30.91, 4326), '2026-01-05' from grids;
insert into place_checks (district_code, place_id, seq, grid_code, at, inspector_name, points, stars)
  select district_code, id, 1, grid_code, now(), 'x', 100, 5 from checked_places;
insert into resident_requests (district_code, household_id, grid_code, kind, asked_on, due_on)
  select district_code, id, grid_code, 'copy', '2026-01-05', '2026-01-20' from households where id % 100 = 1;
insert into retention_receipts (district_code, retention_class, purged_through, rows, ids_sha256) values ('990102', 'resident', '2026-01-05', 1, 'x'), ('990103', 'resident', '2026-01-05', 1, 'x');
insert into grid_layers (district_code, id, code, name, name_en, kind, area_code, must_cover, updated_at, updated_by_name)
  select district, 1, 'XF', 'x', 'x', 'fire', district, false, now(), 'x' from unnest(array['990102', '990103']) district;
insert into grid_layer_units (district_code, layer_id, code, name, name_en, geom, area_square_metres, validity)
  select district_code, id, 'XF-001', 'x', 'x', (select geom from grids where id = 1), 1, '[2020-01-01,)' from grid_layers;
insert into grid_layer_routes select district_code, '04', id, now(), 'x' from grid_layers;
insert into incident_layer_units select district_code, id, grid_code, 1, 'x', 'x', 'XF-001', 'x', 'x', null, null, null, '2026-01-05' from incidents;
insert into plans (district_code, id, name, status, areas, topology, created_by) values ('990102', 1, 'x', 'draft', '{990102001}', '{}', 'u-planner'),
  ('990103', 1, 'x', 'draft', '{990103001}', '{}', 'u-x');
insert into plan_changes select district_code, id, 1, '{}', '{}', 'u-x' from plans;
insert into plan_comments (district_code, plan_id, text, made_by) select district_code, id, 'x', 'u-x' from plans;
insert into plan_presence select district_code, id, 'u-x', now() from plans;
insert into grid_successions select district_code, district_code || '001001001', district_code || '001001002', id, '2026-01-05', 1, 1 from plans;
insert into imports (district_code, layer, file_name, sha256, source_crs, status, created_by)
  select district_code, 'x', 'x', 'x', 'wgs84', 'ready', 'u-admin' from plans;
insert into jobs (kind, district_code, status, created_by) values ('x', '990102', 'done', 'u-planner'), ('x', '990102', 'done', 'u-nobody');
insert into audit_log select 0, n, now(), case n when 1 then 'u-planner' else 'u-nobody' end, '', '', '', 'x', '', 'x', 'x', '', '', '{}', '', '' from generate_series(1, 2) n;
insert into idempotency_keys (user_id, key, request_hash) values ('u-planner', 'x', ''), ('u-nobody', 'x', '');
`;
