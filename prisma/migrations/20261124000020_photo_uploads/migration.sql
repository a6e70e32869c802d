-- A photo is sent before the case that it belongs to exists or moves on. Until then it is its uploader's own and of no district:
-- like idempotency keys, these rows are local on Citus. Attaching moves a row into photos; a job removes what was never attached.
create table photo_uploads (
  -- random, given by the program: a photo keeps its id when it is attached, and ids say nothing about how many there are
  id bigint primary key,
  uploaded_by text collate "C" not null,
  width integer not null,
  height integer not null,
  sha256 bytea not null,
  bytes bytea not null,
  thumbnail bytea not null,
  created_at timestamptz not null default now()
);
create index photo_uploads_owner on photo_uploads (uploaded_by);
create index photo_uploads_age on photo_uploads (created_at);

grant select, insert, delete on photo_uploads to fangge_app;
grant select, delete on photo_uploads to fangge_system;
alter table photo_uploads enable row level security;
create policy own on photo_uploads to fangge_app
  using (uploaded_by = current_setting('app.user_id', true)) with check (uploaded_by = current_setting('app.user_id', true));
create policy system on photo_uploads to fangge_system using (true);

alter table photos alter column id drop identity;
-- Every photo is re-encoded to JPEG, which every program reads.
alter table photos drop column media_type;
alter table photos add column thumbnail bytea not null;
-- the step of the timeline that brought the photo
alter table photos add column seq integer not null;

-- Who is not of the command centre adds photos to the case that the service opened, and to no other.
drop policy add on photos;
create policy add on photos for insert to fangge_app with check (
  grid_code ^@ any (string_to_array(current_setting('app.scopes', true), ','))
  and (current_setting('app.role', true) = 'commander'
    or (current_setting('app.role', true) in ('grid_leader', 'department') and owner_kind = 'incident'
      and owner_id = nullif(current_setting('app.granted_incident', true), '')::bigint)));

-- The command centre may ask at dispatch for a photo of the finished work.
alter table incidents add column photo_required boolean not null default false;
