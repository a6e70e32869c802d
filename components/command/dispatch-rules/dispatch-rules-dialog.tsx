"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DispatchRuleAnswer } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { LoadFailure } from "../../shared/load-failure";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { ConflictList } from "./conflict-list";
import { RuleForm } from "./rule-form";
import { RuleRow } from "./rule-row";
import { useDispatchRules } from "./use-dispatch-rules";

/** Which cases go to whom by rule: the list, what contradicts itself, and one rule to write and to try. */
export function DispatchRulesDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations();
  const rules = useDispatchRules();
  const [edited, setEdited] = useState<DispatchRuleAnswer | "new" | null>(null);
  const back = () => setEdited(null);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("rules.title")}
      description={t("rules.note")}
      closeLabel={t("common.close")}
      width="full"
    >
      {rules.isPending && <SkeletonRows label={t("common.loading")} rows={6} rowClassName="h-14" />}
      {rules.isError && !rules.data && <LoadFailure error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.data && edited !== null && (
        <RuleForm
          key={edited === "new" ? "new" : `${edited.id} ${edited.revision}`}
          over={edited === "new" ? null : edited}
          departments={rules.data.departments}
          onBack={back}
        />
      )}
      {rules.data && edited === null && (
        <div className="flex min-h-0 flex-col">
          <div className="min-h-64 overflow-y-auto">
            <ConflictList rules={rules.data.items} conflicts={rules.data.conflicts} onOpen={setEdited} />
            {rules.data.items.length === 0 && (
              <Notice kind="empty" title={t("rules.emptyTitle")}>
                {t("rules.emptyText")}
              </Notice>
            )}
            <ul aria-label={t("rules.title")}>
              {rules.data.items.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  departments={rules.data.departments}
                  isContradicted={rules.data.conflicts.some(({ one, other }) => [one, other].includes(rule.id))}
                  onOpen={() => setEdited(rule)}
                />
              ))}
            </ul>
          </div>
          <footer className="flex shrink-0 items-center justify-end border-t border-line px-5 py-3">
            <Button look="primary" onClick={() => setEdited("new")}>
              <Plus aria-hidden className="size-4" />
              {t("rules.add")}
            </Button>
          </footer>
        </div>
      )}
    </Dialog>
  );
}
