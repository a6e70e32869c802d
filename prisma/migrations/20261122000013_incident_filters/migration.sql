-- A rare class among half a year's cases: without this, the newest first are read and thrown away until fifty of it are found.
create index incidents_category on incidents (district_code, category, reported_at desc, id desc);
