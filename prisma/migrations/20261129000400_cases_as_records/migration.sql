-- A million cases as columns for the map took 1.4 s of the database alone: ten fields a case made into ten messages' parts, rows of
-- 280 bytes read for them, and a policy whose texts were parsed for each of a million rows. Now the database keeps of each case the
-- 38 bytes that are sent, as a generated column, and an index that holds these by district, grid and time; a grid's cases are one
-- message. Times are seconds since 2000-01-01 UTC, 0 = none; places are those in the lists of `lib/incidents`, whose new entries
-- go to the end and into this expression (without it a case with one is refused, and a test says so). Layout:
-- `lib/server/db/queries/incidents/case-record.ts`.
alter table incidents add column record bytea not null generated always as (
  int8send(id)
  || int4send(round(st_x(position) * 1e7)::int4)
  || int4send(round(st_y(position) * 1e7)::int4)
  || int4send(category::int4 * 4096 + severity * 512
    + (array_position('{patrol,hotline,public,superior,media,sensor,open311,hotline-110,hotline-12345,hotline-96345,window,letter,website,email,camera-desk}'::text[], source) - 1) * 16
    + array_position('{reported,verifying,registered,not_registered,dispatched,accepted,in_progress,suspended,extension_requested,feedback,inspecting,rework,closed,void,reopened}'::text[], status) - 1)
  || int2send(least(revision, 255)::int2)
  || int4send(extract(epoch from reported_at - '2000-01-01 00:00:00+00'::timestamptz)::int4)
  || int4send(coalesce(extract(epoch from closed_at - '2000-01-01 00:00:00+00'::timestamptz)::int4, 0))
  || int4send(coalesce(extract(epoch from due_at - '2000-01-01 00:00:00+00'::timestamptz)::int4, 0))
  || int4send(case when closed_at is null
      then coalesce(extract(epoch from due_from - '2000-01-01 00:00:00+00'::timestamptz)::int4, 0) else 0 end)) stored;

-- What a drill leaves behind is counted by no map.
create index incidents_record on incidents (district_code, grid_code, reported_at) include (record) where not is_drill or closed_at is null;

-- The same walls, asked once a statement and not once a row: what is read is one part of a scope, which the transaction names. That
-- it lies inside the scope, and that the role may, decides what the index is searched for: nothing (null) when not. As conditions of
-- their own, which name no column, they would be tested with every row. A department reads its cases as it reads them everywhere.
drop policy read_whole on incidents;
create policy read_whole on incidents for select to fangge_whole using (
  district_code = left(current_setting('app.part', true), 6)
  and grid_code >= case
    when current_setting('app.part', true) ^@ any (string_to_array(current_setting('app.scopes', true), ','))
      and current_setting('app.role', true) in ('commander', 'grid_leader', 'leader')
    then current_setting('app.part', true) end
  and grid_code < current_setting('app.part', true) || '~');
