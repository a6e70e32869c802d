-- When the video platform last spoke of a camera: a report that is older comes too late, also one that says the same.
alter table cameras add column status_reported_at timestamptz;
