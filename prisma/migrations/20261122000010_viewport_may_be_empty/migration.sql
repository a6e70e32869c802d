-- After a transaction that set it, a setting is '' on its connection, not null; '' is no geometry and raised an error where a
-- query outside a transaction shall see no row. NULL compares with nothing, so such a query is answered with nothing.
do $$
declare
  bare constant text := 'current_setting(''app.viewport''::text, true)';
  rule record;
begin
  for rule in select tablename, policyname, qual from pg_policies where schemaname = 'public' and position(bare in qual) > 0
  loop
    execute format('alter policy %I on %I using (%s)', rule.policyname, rule.tablename,
      replace(rule.qual, bare, 'nullif(' || bare || ', '''')'));
  end loop;
end $$;
