"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Switch } from "radix-ui";
import { useState } from "react";
import type { AlertRule } from "@/lib/contracts/alerts/alert-rule";
import { LoadFailure } from "../../shared/load-failure";
import { RelativeTime } from "../../shared/relative-time";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { AlertRuleForm } from "./alert-rule-form";
import { useRuleWords } from "./rule-words";
import { settingsOf, useAlertChanges, useAlertRules } from "./use-alerts";

export function AlertRuleList() {
  const t = useTranslations();
  const rules = useAlertRules();
  const [edited, setEdited] = useState<AlertRule | "new" | null>(null);
  return (
    <section aria-labelledby="alert-rules" className="flex min-w-0 flex-col lg:flex-1 lg:overflow-y-auto">
      <header className="flex items-center gap-3 border-b border-line px-4 py-2">
        <h2 id="alert-rules" className="text-13">
          {t("alerts.rules")}
        </h2>
        <p className="min-w-0 flex-1 text-12 text-text-3 sm:truncate">{t("alerts.rulesNote")}</p>
        <Button onClick={() => setEdited("new")}>
          <Plus aria-hidden className="size-4" />
          {t("alerts.newRule")}
        </Button>
      </header>
      {rules.isPending && <SkeletonRows label={t("common.loading")} rows={6} rowClassName="h-16" />}
      {rules.isError && <LoadFailure error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data?.items.length === 0 && (
        <Notice kind="empty" title={t("alerts.noRulesTitle")}>
          {t("alerts.noRulesText")}
        </Notice>
      )}
      <ul>
        {rules.data?.items.map((rule) => (
          <RuleRow key={rule.id} rule={rule} onEdit={() => setEdited(rule)} />
        ))}
      </ul>
      <Dialog
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === "new" ? t("alerts.newRule") : t("alerts.changeRule")}
        closeLabel={t("common.close")}
        width="wide"
      >
        <AlertRuleForm rule={edited === "new" ? null : edited} onDone={() => setEdited(null)} />
      </Dialog>
    </section>
  );
}

function RuleRow({ rule, onEdit }: { rule: AlertRule; onEdit: () => void }) {
  const t = useTranslations();
  const words = useRuleWords();
  const { saveRule } = useAlertChanges();
  return (
    <li className="flex items-center gap-3 border-b border-line px-4 py-2.5 hover:bg-sunken">
      <Switch.Root
        aria-label={t("alerts.switchRule", { name: rule.name })}
        checked={rule.active}
        disabled={saveRule.isPending}
        onCheckedChange={(active) => saveRule.mutate({ before: rule, settings: { ...settingsOf(rule), active } })}
        className="h-5 w-9 shrink-0 rounded-full bg-line-strong p-0.5 transition-colors data-[state=checked]:bg-accent"
      >
        <Switch.Thumb className="block size-4 rounded-full bg-surface transition-transform data-[state=checked]:translate-x-4" />
      </Switch.Root>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{rule.name}</span>
        <span className="block text-12 text-text-2 sm:truncate" title={words(rule)}>
          {words(rule)}
        </span>
        <span className="block text-12 text-text-3">
          {t("alerts.goesTo", { roles: rule.roles.length, targets: rule.targets.length })}
          {" · "}
          {t("alerts.firedLately", { count: rule.firedLately })}
          {rule.lastFiredAt && (
            <>
              {" · "}
              <RelativeTime at={rule.lastFiredAt} />
            </>
          )}
        </span>
      </span>
      <Button size="small" onClick={onEdit}>
        {t("alerts.change")}
      </Button>
    </li>
  );
}
