"use client";

import { useLocale, useTranslations } from "next-intl";
import type { DispatchRuleBody, DispatchRulesAnswer } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import { AreaOptions } from "../../shared/area-options";
import { ClassOptions } from "../../shared/class-options";
import { useDictionary } from "../../shared/use-dictionary";
import { WeekWindowFields } from "../../shared/week-window-fields";
import { useSession } from "../../shell/shell-session";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";

interface RuleFieldsProps {
  value: DispatchRuleBody;
  departments: DispatchRulesAnswer["departments"];
  onChange: (rule: DispatchRuleBody) => void;
}

const GRID_LEADER = "@grid_leader";

export function RuleFields({ value, departments, onChange }: RuleFieldsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { areas } = useSession();
  const { items } = useDictionary("incident-category");
  const change = (part: Partial<DispatchRuleBody>) => onChange({ ...value, ...part });
  const nameOf = ({ name, nameEn }: DispatchRulesAnswer["departments"][number]) => (locale === "en" ? nameEn : name);
  const lead = value.target.kind === "department" ? value.target.departmentCode : GRID_LEADER;
  const helpers = departments.filter(({ code }) => code !== lead);
  return (
    <div className="grid content-start gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <Field label={t("rules.name")}>
          {(control) => (
            <Input
              {...control}
              value={value.name}
              maxLength={60}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t("rules.area")}>
        {(control) => (
          <Select {...control} value={value.areaCode} onChange={({ target }) => change({ areaCode: target.value })}>
            <AreaOptions areas={areas} />
          </Select>
        )}
      </Field>
      <Field label={t("incidents.category")}>
        {(control) => (
          <Select {...control} value={value.category} onChange={({ target }) => change({ category: target.value })}>
            <option value="">{t("rules.everyClass")}</option>
            <ClassOptions items={items} />
          </Select>
        )}
      </Field>
      <WeekWindowFields value={value} onChange={change} />
      <Field label={t("rules.lead")}>
        {(control) => (
          <Select
            {...control}
            value={lead}
            onChange={({ target }) =>
              change({
                target:
                  target.value === GRID_LEADER
                    ? { kind: "grid_leader" }
                    : { kind: "department", departmentCode: target.value },
                assisting: value.assisting.filter((code) => code !== target.value),
              })
            }
          >
            <option value={GRID_LEADER}>{t("rules.gridLeader")}</option>
            {departments.map((one) => (
              <option key={one.code} value={one.code}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("incidents.kindLabel")}>
        {(control) => (
          <Select
            {...control}
            value={value.kind}
            onChange={({ target }) => {
              const kind = dispatchKinds.find((known) => known === target.value) ?? "direct";
              change({ kind, assisting: kind === "direct" ? [] : value.assisting });
            }}
          >
            {dispatchKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`incidents.kind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {value.kind !== "direct" && (
        <fieldset className="sm:col-span-2">
          <legend className="mb-1 text-12 font-semibold text-text-2">{t("rules.helpers")}</legend>
          <div className="flex max-h-32 flex-wrap gap-x-4 gap-y-1 overflow-y-auto">
            {helpers.map((one) => (
              <label key={one.code} className="flex items-center gap-1.5 text-12">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={value.assisting.includes(one.code)}
                  onChange={({ target }) =>
                    change({
                      assisting: target.checked
                        ? [...value.assisting, one.code].slice(0, 5)
                        : value.assisting.filter((code) => code !== one.code),
                    })
                  }
                />
                {nameOf(one)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Field label={t("rules.priority")} hint={t("rules.priorityHint")}>
        {(control) => (
          <Input
            {...control}
            type="number"
            min={0}
            max={99}
            value={value.priority}
            onChange={({ target }) =>
              change({ priority: Math.min(99, Math.max(0, Math.round(target.valueAsNumber) || 0)) })
            }
          />
        )}
      </Field>
      <label className="flex items-start gap-2 self-center text-12">
        <input
          type="checkbox"
          className="mt-0.5 size-4 accent-accent"
          checked={value.isAutomatic}
          onChange={({ target }) => change({ isAutomatic: target.checked })}
        />
        <span>
          <span className="block font-semibold">{t("rules.automatic")}</span>
          <span className="block text-text-3">{t("rules.automaticHint")}</span>
        </span>
      </label>
    </div>
  );
}
