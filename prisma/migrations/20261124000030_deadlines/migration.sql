-- Limits in steps, the clock of a case, and what its indicators ask.

-- A stage may have several limits one after the other (停工 4 工作时, 处罚 7 工作日, 拆除 20 工作日), all counted from its beginning.
alter table deadline_rules
  add column step smallint not null default 1 check (step between 1 and 9),
  add column name text not null default '',
  add column name_en text not null default '',
  drop constraint deadline_rules_unit_check,
  add constraint deadline_rules_unit_check
    check (unit in ('working-hour', 'working-day', 'calendar-day', 'continuous-hour', 'continuous-minute'));
drop index deadline_rules_key;
create unique index deadline_rules_key on deadline_rules (category, coalesce(severity, 0), stage, step, valid_from);

alter table incidents
  -- the local day whose rules the case keeps: of its registration, until then of its report
  add column rules_on date,
  -- since when the running limit runs; pauses are left out, so that due_at - due_from is the time allowed
  add column due_from timestamptz,
  -- the facts below follow from the timeline; kept so that a month of cases is counted without reading it
  add column responded_in_time boolean,
  add column handle_due_at timestamptz,
  add column handled_at timestamptz,
  add column dispatches smallint not null default 0,
  add column returns smallint not null default 0,
  add column reworks smallint not null default 0,
  add column extensions smallint not null default 0;

-- Cases of before. Where a step did not write down the limit it ended, whether it was in time stays unknown (null).
with told as (
  select t.district_code, t.incident_id,
    max(t.at) filter (where t.from_status is distinct from t.to_status) as moved_at,
    max(t.at) filter (where t.action = 'feed-back') as handled_at,
    max((t.data->>'dueAt')::timestamptz) filter (where t.action = 'feed-back') as handle_due_at,
    bool_or(t.at <= (t.data->>'dueAt')::timestamptz) filter (where t.from_status = 'reported') as responded_in_time,
    count(*) filter (where t.action = 'dispatch') as dispatches,
    count(*) filter (where t.action = 'return') as returns,
    count(*) filter (where t.action = 'fail-inspection') as reworks,
    count(*) filter (where t.action = 'grant-extension') as extensions
  from incident_timeline t group by t.district_code, t.incident_id
)
update incidents i set
  rules_on = (coalesce(i.registered_at, i.reported_at) at time zone 'Asia/Shanghai')::date,
  due_from = case when i.due_at is not null then least(t.moved_at, i.due_at) end,
  handled_at = case when i.status in ('feedback', 'inspecting', 'closed') then t.handled_at end,
  handle_due_at = t.handle_due_at,
  responded_in_time = t.responded_in_time,
  dispatches = t.dispatches, returns = t.returns, reworks = t.reworks, extensions = t.extensions
from told t where t.district_code = i.district_code and t.incident_id = i.id;
