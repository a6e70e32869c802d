-- "Was anything merged into this case": few cases are duplicates.
create index incidents_duplicates on incidents (district_code, duplicate_of) where duplicate_of is not null;
