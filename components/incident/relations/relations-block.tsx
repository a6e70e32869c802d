"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { isSettled } from "@/lib/incidents/incident-status";
import { onDemand } from "../../shared/on-demand";
import { Button } from "../../ui/button";
import { showToast } from "../../ui/toast-store";
import { useRefusalText } from "../use-refusal-text";
import { RelatedCases } from "./related-cases";
import { useFamily } from "./use-family";

const LinkDialog = onDemand(() => import("./link-dialog").then((module) => module.LinkDialog), "floating");
const SplitDialog = onDemand(() => import("./split-dialog").then((module) => module.SplitDialog), "floating");

interface RelationsBlockProps {
  incident: IncidentDetail;
  size: "medium" | "large";
  onOpenCase?: ((id: string) => void) | undefined;
}

/** What the case is a part of, its own parts, and the ways to split it, to put it under another or to take it out. Nothing where there is neither. */
export function RelationsBlock({ incident, size, onOpenCase }: RelationsBlockProps) {
  const t = useTranslations("incidents.family");
  const refusalText = useRefusalText();
  const [splitting, setSplitting] = useState(false);
  const [linking, setLinking] = useState(false);
  const { unlink } = useFamily(incident);
  const { parent, parts, allowedOperations } = incident;
  const maySplit = allowedOperations.includes("split");
  const mayLink = allowedOperations.includes("link");
  if (!parent && parts.length === 0 && !maySplit && !mayLink) return null;
  const settled = parts.filter(({ status }) => isSettled(status)).length;
  const buttonSize = size === "large" ? "large" : "small";
  return (
    <section className="space-y-2 border-t border-line px-4 py-3">
      <h3 className="flex justify-between text-13">
        {t("title")}
        {parts.length > 0 && (
          <span className="text-12 font-normal text-text-3">{t("settled", { settled, all: parts.length })}</span>
        )}
      </h3>
      {parent && (
        <div className="flex items-center gap-2">
          <span className="shrink-0 text-12 text-text-3">{t("partOf")}</span>
          <div className="min-w-0 flex-1">
            <RelatedCases cases={[parent]} onOpenCase={onOpenCase} />
          </div>
          {allowedOperations.includes("unlink") && (
            <Button
              size={buttonSize}
              busy={unlink.isPending}
              onClick={() =>
                unlink.mutate(crypto.randomUUID(), { onError: (error) => showToast("failed", refusalText(error)) })
              }
            >
              {t("takeOut")}
            </Button>
          )}
        </div>
      )}
      {parts.length > 0 && (
        <>
          <RelatedCases cases={parts} onOpenCase={onOpenCase} />
          <p className="text-12 text-text-3">{t("closesAfter")}</p>
        </>
      )}
      {(maySplit || mayLink) && (
        <div className="flex flex-wrap gap-2">
          {maySplit && (
            <Button size={buttonSize} onClick={() => setSplitting(true)}>
              {t("split")}
            </Button>
          )}
          {mayLink && (
            <Button size={buttonSize} onClick={() => setLinking(true)}>
              {t("putUnder")}
            </Button>
          )}
        </div>
      )}
      {linking && <LinkDialog incident={incident} onClose={() => setLinking(false)} />}
      {splitting && <SplitDialog incident={incident} onClose={() => setSplitting(false)} />}
    </section>
  );
}
