-- Whoever helps with a case reads it, and checks in at it. After every migration that writes these policies anew.
do $$
declare
  rule record;
begin
  for rule in
    select policyname, qual from pg_policies where tablename = 'incidents' and policyname in ('read', 'change')
  loop
    execute format('alter policy %I on incidents using (%s)', rule.policyname, replace(replace(rule.qual,
      '(department_code = current_setting(''app.department''::text, true))',
      '((department_code = current_setting(''app.department''::text, true)) or (current_setting(''app.department''::text, true) = any (assisting)))'),
      '(assignee_user_id = current_setting(''app.user_id''::text, true))',
      '((assignee_user_id = current_setting(''app.user_id''::text, true)) or (current_setting(''app.user_id''::text, true) = any (assisting)))'));
  end loop;
end $$;
