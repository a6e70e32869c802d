-- Points of a campaign, picked on the map: each a name, a place and a radius in metres within which the campaign's cases are counted.
-- `final_spots` are these counts as they were when it was closed.
alter table campaigns
  add column spots jsonb not null default '[]' check (jsonb_typeof(spots) = 'array'),
  add column final_spots jsonb;
