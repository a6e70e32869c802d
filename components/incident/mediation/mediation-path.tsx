"use client";

import { useTranslations } from "next-intl";
import type { MediationView } from "@/lib/contracts/incidents/mediation";
import type { MediationState } from "@/lib/incidents/mediation/mediation";
import { classNames } from "../../ui/class-names";

const path = ["accepted", "mediating", "agreed", "confirmed", "kept"] as const satisfies readonly MediationState[];
const stepOf = {
  accepted: "accept",
  mediating: "mediate",
  agreed: "agree",
  confirmed: "confirm",
  kept: "revisit",
} as const;

/** The five stations of a mediation; one that was referred onward ends beside the path. */
export function MediationPath({ state, steps }: Pick<MediationView, "state" | "steps">) {
  const t = useTranslations("mediation");
  const isReferred = state === "referred";
  // A dispute that was referred onward came as far as its steps say.
  const reached = isReferred
    ? steps.reduce(
        (far, { step }) =>
          Math.max(
            far,
            path.findIndex((station) => stepOf[station] === step),
          ),
        -1,
      )
    : path.findIndex((station) => station === state);
  return (
    <ol className="flex" aria-label={t("path")}>
      {path.map((station, place) => {
        const isDone = place <= reached;
        return (
          <li
            key={station}
            aria-current={!isReferred && place === reached ? "step" : undefined}
            className={classNames(
              "min-w-0 flex-1 truncate border-t-3 pt-1 text-12",
              isDone ? "border-accent text-text" : "border-line text-text-3",
              !isReferred && place === reached && "font-semibold",
            )}
          >
            {t(`step.${stepOf[station]}`)}
            <span className="sr-only">{t(isDone ? "done" : "toDo")}</span>
          </li>
        );
      })}
      {isReferred && (
        <li aria-current="step" className="flex-1 truncate border-t-3 border-due-late pt-1 text-12 font-semibold">
          {t("step.refer")}
        </li>
      )}
    </ol>
  );
}
