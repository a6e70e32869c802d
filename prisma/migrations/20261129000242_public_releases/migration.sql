-- What everybody may know of where cases are: per district and week the cells of the public map, once and never again. No row is about a
-- case or a person, so everybody reads it; only the program writes it.
create table public_releases (
  district_code text collate "C" not null,
  -- the Monday of the week that the cases were reported in
  week date not null,
  released_at timestamptz not null,
  -- [{"cell": H3 index, "cases": number}]
  cells jsonb not null,
  -- cases of other cells, rounded down
  rest integer not null,
  primary key (district_code, week)
);
grant select on public_releases to fangge_app;
grant select, insert on public_releases to fangge_system;
