-- When a plan takes effect, a campaign that names a grid also names what follows it: else it would lose that ground. Whoever has
-- the campaign open is told by its revision.
do $$
declare
  in_district constant text := 'district_code = any (string_to_array(current_setting(''app.scopes'', true), '',''))
    and current_setting(''app.role'', true) = ''admin''';
begin
  grant select (district_code, id, places, status, revision), update (places, area_code, revision, updated_at, updated_by_name)
    on campaigns to fangge_publish;
  execute format('create policy publish_read on campaigns for select to fangge_publish using (%s)', in_district);
  execute format('create policy publish on campaigns for update to fangge_publish using (%1$s) with check (%1$s)', in_district);
end $$;
