-- Open311 asks which cases came into which state since a moment, across all of them. Entries are written in the order of their time, so
-- that the block ranges of a BRIN find them: some kilobytes, where a tree would have an entry for each of twenty millions.
create index incident_timeline_at on incident_timeline using brin (at) with (pages_per_range = 16);
