"use client";

import { Columns2, Link2, Save, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsArrayOf, parseAsString, useQueryState } from "nuqs";
import { type SubmitEvent, useState } from "react";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { showToast } from "../../ui/toast-store";
import type { Plan } from "../use-plan";
import { ScenarioCompare } from "./scenario-compare";
import { useScenarios } from "./use-scenarios";

const MOST_COMPARED = 3;

/** Saves the plan under a name; saved ones can be opened, laid side by side, and sent as a link. */
export function ScenarioSection({ area, plan }: { area: string | null; plan: Plan }) {
  const t = useTranslations("coverage.scenario");
  const { scenarios, save, remove } = useScenarios(area);
  const [name, setName] = useState("");
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [compared, setCompared] = useQueryState(
    "compare",
    parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: "replace", scroll: false }),
  );
  const onSave = (event: SubmitEvent): void => {
    event.preventDefault();
    save.mutate({ name: name.trim(), changes: plan.changes }, { onSuccess: () => setName("") });
  };
  const copyLink = async (): Promise<void> => {
    await navigator.clipboard.writeText(window.location.href);
    showToast("done", t("linkCopied"));
  };
  const shown = compared.flatMap((id) => scenarios.find((one) => one.id === id) ?? []).slice(0, MOST_COMPARED);
  return (
    <section aria-label={t("title")} className="border-t border-line px-4 py-3">
      {plan.changes.length > 0 && (
        <form onSubmit={onSave} className="mb-3 flex gap-2">
          <Input
            aria-label={t("name")}
            placeholder={t("name")}
            required
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" className="h-9!" busy={save.isPending} disabled={name.trim() === ""}>
            <Save aria-hidden className="size-4" />
            {t("save")}
          </Button>
          <IconButton className="size-9!" label={t("copyLink")} onClick={() => void copyLink()}>
            <Link2 aria-hidden className="size-4" />
          </IconButton>
        </form>
      )}
      <div className="flex items-center gap-2">
        <h3 className="flex-1 text-13">{t("title")}</h3>
        <Button size="small" disabled={ticked.length < 2} onClick={() => void setCompared([...ticked])}>
          <Columns2 aria-hidden className="size-4" />
          {t("compare")}
        </Button>
      </div>
      {scenarios.length === 0 && <p className="py-2 text-12 text-text-3">{t("none")}</p>}
      <ul>
        {scenarios.map(({ id, name: title, changes, madeBy, isOwn }) => {
          const isTicked = ticked.includes(id);
          return (
            <li key={id} className="flex items-center gap-2 py-1 text-13">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                aria-label={t("tick", { name: title })}
                checked={isTicked}
                disabled={!isTicked && ticked.length >= MOST_COMPARED}
                onChange={() => setTicked(isTicked ? ticked.filter((one) => one !== id) : [...ticked, id])}
              />
              <button
                type="button"
                className="min-w-0 flex-1 truncate rounded-1 text-left hover:underline"
                title={t("open", { name: title })}
                onClick={() => plan.replace(changes)}
              >
                {title}{" "}
                <span className="text-12 text-text-3">
                  {t("changes", { count: changes.length })}
                  {!isOwn && ` · ${madeBy}`}
                </span>
              </button>
              {isOwn && (
                <IconButton size="small" label={t("remove", { name: title })} onClick={() => remove.mutate(id)}>
                  <Trash2 aria-hidden className="size-4" />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length > 0 && <ScenarioCompare scenarios={shown} onClose={() => void setCompared(null)} />}
    </section>
  );
}
