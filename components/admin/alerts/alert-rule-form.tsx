"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { type AlertRule, alertRuleSettingsSchema } from "@/lib/contracts/alerts/alert-rule";
import { notifiedRoles } from "@/lib/contracts/notifications/notification";
import { alertTriggers, latenessLevels } from "@/lib/incidents/alerts/alert-rule";
import { AreaOptions, isDistrictOrBelow } from "../../shared/area-options";
import { FormFooter } from "../../shared/form-footer";
import { useDictionary } from "../../shared/use-dictionary";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { FilterChip } from "../../ui/filter-chip";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { draftOf, type RuleDraft, settingsOfDraft } from "./rule-draft";
import { TickList } from "./tick-list";
import { useAlertChanges, useAlertTargets } from "./use-alerts";

const severities = [1, 2, 3, 4] as const;

/** Makes a rule, or changes one. */
export function AlertRuleForm({ rule, onDone }: { rule: AlertRule | null; onDone: () => void }) {
  const t = useTranslations();
  const { areas } = useSession();
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(rule, areas.find(isDistrictOrBelow)?.code ?? ""));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...change }));
  const { saveRule, removeRule } = useAlertChanges();
  const { items } = useDictionary("incident-category");
  const targets = useAlertTargets().data?.items ?? [];
  const checked = alertRuleSettingsSchema.safeParse(settingsOfDraft(draft));
  const wrong = (field: string) =>
    tried && checked.error?.issues.some(({ path }) => path[0] === field) ? t("common.invalid") : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (checked.success) saveRule.mutate({ before: rule, settings: checked.data }, { onSuccess: onDone });
  };
  return (
    <form noValidate onSubmit={submit} className="flex min-h-0 flex-col">
      <div className="grid min-h-0 gap-4 overflow-y-auto px-5 pt-2 pb-4 sm:grid-cols-2">
        <Field label={t("alerts.name")} error={wrong("name")}>
          {(control) => (
            <Input
              {...control}
              value={draft.name}
              maxLength={60}
              onChange={({ target }) => set({ name: target.value })}
              autoFocus
            />
          )}
        </Field>
        <Field label={t("alerts.area")} error={wrong("area")}>
          {(control) => (
            <Select {...control} value={draft.area} onChange={({ target }) => set({ area: target.value })}>
              <AreaOptions areas={areas} />
            </Select>
          )}
        </Field>
        <Field label={t("alerts.trigger")}>
          {(control) => (
            <Select
              {...control}
              value={draft.trigger}
              onChange={({ target }) => set({ trigger: alertTriggers.find((one) => one === target.value) ?? "case" })}
            >
              {alertTriggers.map((one) => (
                <option key={one} value={one}>
                  {t(`alerts.triggers.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {draft.trigger === "count" && (
          <div className="grid grid-cols-2 gap-3">
            <Field label={t("alerts.leastCount")} error={wrong("leastCount")}>
              {(control) => (
                <Input
                  {...control}
                  inputMode="numeric"
                  value={draft.leastCount}
                  onChange={({ target }) => set({ leastCount: target.value })}
                />
              )}
            </Field>
            <Field label={t("alerts.windowMinutes")} error={wrong("windowMinutes")}>
              {(control) => (
                <Input
                  {...control}
                  inputMode="numeric"
                  value={draft.windowMinutes}
                  onChange={({ target }) => set({ windowMinutes: target.value })}
                />
              )}
            </Field>
          </div>
        )}
        {draft.trigger === "late" && (
          <Field label={t("alerts.lateness")}>
            {(control) => (
              <Select
                {...control}
                value={draft.lateness}
                onChange={({ target }) =>
                  set({ lateness: latenessLevels.find((one) => one === target.value) ?? "late" })
                }
              >
                {latenessLevels.map((one) => (
                  <option key={one} value={one}>
                    {t(`alerts.sayLate.${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field label={t("alerts.leastSeverity")}>
          {(control) => (
            <Select
              {...control}
              value={draft.leastSeverity}
              onChange={({ target }) => set({ leastSeverity: Number(target.value) })}
            >
              {severities.map((one) => (
                <option key={one} value={one}>
                  {t("alerts.saySeverity", { severity: t(`incidents.severity.${one}`) })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="flex flex-col gap-1">
          <span className="text-12 font-semibold text-text-2">{t("alerts.categories")}</span>
          <span className="flex h-9 items-center">
            <FilterChip
              label={t("alerts.allCategories")}
              summary={t("alerts.someCategories", { count: draft.categories.length })}
              clearLabel={t("common.clear")}
              value={draft.categories}
              options={items.map(({ code, name, parentCode }) => ({
                value: code,
                label: parentCode ? `　${name}` : name,
                detail: code,
              }))}
              onChange={(categories) => set({ categories })}
            />
          </span>
        </div>
        <TickList
          legend={t("alerts.roles")}
          value={draft.roles}
          options={notifiedRoles.map((role) => ({ value: role, label: t(`common.role.${role}`) }))}
          onChange={(roles) => set({ roles })}
          error={wrong("roles") && t("alerts.nobody")}
        />
        <TickList
          legend={t("alerts.targets")}
          value={draft.targets}
          options={targets.map(({ id, name, kind }) => ({ value: id, label: `${name} · ${t(`alerts.kind.${kind}`)}` }))}
          onChange={(chosen) => set({ targets: chosen })}
          error={wrong("targets")}
          empty={t("alerts.noTargets")}
        />
      </div>
      <FormFooter submit={t("common.save")} busy={saveRule.isPending} onCancel={onDone}>
        {rule && (
          <Button
            className="mr-auto"
            busy={removeRule.isPending}
            onClick={() => removeRule.mutate(rule.id, { onSuccess: onDone })}
          >
            {t("alerts.remove")}
          </Button>
        )}
      </FormFooter>
    </form>
  );
}
