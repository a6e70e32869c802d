-- The newest fifty of one status among three million cases: all but one in twenty are closed, and of those the order of the reports gives
-- fifty at once. Of the others it does not (void: one in fifty, suspended: one in ten thousand), so they have an order of their own.
create index incidents_unclosed on incidents (district_code, status, reported_at desc, id desc) where status <> 'closed';
