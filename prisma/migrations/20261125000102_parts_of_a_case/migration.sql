-- A case split into several, or put under another. Counted on the parent's own row: every change of it raises the parent's
-- revision, so that a parent is never closed on a count that is no longer true.
alter table incidents
  add column children smallint not null default 0 check (children >= 0),
  add column open_children smallint not null default 0 check (open_children between 0 and children),
  -- a case with open parts is not settled, a part has no parts of its own
  add check (open_children = 0 or closed_at is null),
  add check (children = 0 or parent_id is null);
create index incidents_parent on incidents (district_code, parent_id) where parent_id is not null;
update incidents p set children = c.n, open_children = c.open
from (select district_code, parent_id, count(*) n, count(*) filter (where closed_at is null) as open from incidents
  where parent_id is not null group by 1, 2) c
where p.district_code = c.district_code and p.id = c.parent_id;
