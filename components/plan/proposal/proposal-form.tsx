"use client";

import { useTranslations } from "next-intl";
import { errorCodeOf } from "@/lib/client/api-error";
import type { ProposalArea } from "@/lib/client/plan/proposal-areas";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { useEditor, useSessionView } from "../plan-editing";
import { useCellNoun } from "../use-cell-noun";
import { AreaChoice } from "./area-choice";
import { NumberFields } from "./number-fields";
import { chosenCells, type ProposalChoice, wishOf } from "./proposal-choice";
import { useAskProposal } from "./use-ask-proposal";

const MOST_CELLS = 1000;
const MOST_SEED = 1_000_000_000;
const counts = [1, 2, 3, 4, 5];
const weights = ["balance", "shape", "barriers", "keep"] as const;
const loads = ["household", "hazard", "incident"] as const;
const limits = ["least", "most"] as const;
const MOST_WEIGHT = 1000;
const MOST_HOUSEHOLDS = 100_000;

interface ProposalFormProps {
  areas: readonly ProposalArea[];
  choice: ProposalChoice;
  onChoice: (choice: ProposalChoice) => void;
  onBegun: (job: string) => void;
}

/** What to deal out anew, and what counts. */
export function ProposalForm({ areas, choice, onChoice, onBegun }: ProposalFormProps) {
  const t = useTranslations();
  const noun = useCellNoun();
  const isSaved = useSessionView(({ unsent }) => unsent.length === 0);
  const selected = useEditor((view) => view.selected.length);
  const ask = useAskProposal(onBegun);
  const cells = chosenCells(areas, choice).length;
  const waits = !isSaved
    ? t("planEditor.proposal.saveFirst")
    : cells === 0
      ? t("planEditor.proposal.noAreas")
      : cells > MOST_CELLS
        ? t("planEditor.proposal.tooMany", noun)
        : choice.limits.least > choice.limits.most
          ? t("planEditor.proposal.limitsCrossed")
          : null;
  return (
    <form
      className="flex min-h-0 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        if (waits === null && !ask.isPending) ask.mutate(wishOf(areas, choice));
      }}
    >
      <div className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pt-1 pb-4">
        <AreaChoice
          areas={areas}
          chosen={choice.areas}
          onChange={(next) => onChoice({ ...choice, areas: next })}
          selected={selected}
          onlySelected={choice.onlySelected}
          onOnlySelected={(onlySelected) => onChoice({ ...choice, onlySelected })}
        />
        <NumberFields
          legend={t("planEditor.proposal.weights")}
          hint={t("planEditor.proposal.weightsHint")}
          names={weights}
          most={MOST_WEIGHT}
          values={choice.weights}
          labelOf={(name) => t(`planEditor.proposal.weight.${name}`, noun)}
          onChange={(next) => onChoice({ ...choice, weights: next })}
        />
        <NumberFields
          legend={t("planEditor.proposal.load")}
          names={loads}
          most={MOST_WEIGHT}
          values={choice.load}
          labelOf={(name) => t(`planEditor.proposal.loadPart.${name}`)}
          onChange={(next) => onChoice({ ...choice, load: next })}
        />
        <NumberFields
          legend={t("planEditor.proposal.limits", noun)}
          hint={t("planEditor.proposal.limitsHint")}
          names={limits}
          most={MOST_HOUSEHOLDS}
          values={choice.limits}
          labelOf={(name) => t(`planEditor.proposal.limit.${name}`)}
          onChange={(next) => onChoice({ ...choice, limits: next })}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t("planEditor.proposal.alternatives")}>
            {(control) => (
              <Select
                {...control}
                value={choice.alternatives}
                onChange={({ target }) => onChoice({ ...choice, alternatives: Number(target.value) })}
              >
                {counts.map((count) => (
                  <option key={count} value={count}>
                    {count}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t("planEditor.proposal.seed")} hint={t("planEditor.proposal.seedHint")}>
            {(control) => (
              <Input
                {...control}
                type="number"
                required
                min={0}
                max={MOST_SEED}
                step={1}
                defaultValue={choice.seed}
                onChange={({ target }) => {
                  if (target.validity.valid) onChoice({ ...choice, seed: target.valueAsNumber });
                }}
              />
            )}
          </Field>
        </div>
      </div>
      <footer className="flex items-center gap-3 border-t border-line px-5 py-3">
        <p role={ask.isError ? "alert" : "status"} className="min-w-0 flex-1 text-12 text-text-2">
          {ask.isError ? (
            <span className="text-due-late-text">{t(`errors.${errorCodeOf(ask.error)}`)}</span>
          ) : (
            (waits ?? t("planEditor.proposal.openCells", { ...noun, count: cells }))
          )}
        </p>
        <Button type="submit" look="primary" disabled={waits !== null} busy={ask.isPending}>
          {t("planEditor.proposal.start")}
        </Button>
      </footer>
    </form>
  );
}
