"use client";

import { useTranslations } from "next-intl";
import type { PatrolRoutePlan } from "@/lib/contracts/patrols/patrol-route";

type LeftOut = PatrolRoutePlan["leftOut"][number];

/** What is not in the round, each with its reason in numbers. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useTranslations("patrol");
  if (leftOut.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-16">{t("leftOut")}</h3>
      <ul className="text-14">
        {leftOut.map((item) => (
          <li key={keyOf(item)} className="border-b border-line py-2 last:border-0">
            {item.kind === "stop" && item.label}
            {item.kind === "line" && t("leftOutLine", { name: item.name })}
            {item.kind === "area" && t("leftOutArea", { name: item.name })}
            {item.kind === "streets" && t("leftOutStreets", { count: item.count, metres: Math.round(item.metres) })}
            <span className="block text-text-2">{t(`reason.${item.reason.code}`, numbersOf(item.reason))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = (item: LeftOut): string =>
  item.kind === "stop" ? item.key : item.kind === "streets" ? item.kind : `${item.kind}:${item.name}`;

/** The numbers of every reason under the names that the words use. */
function numbersOf(reason: LeftOut["reason"]) {
  const of = (name: string): number => {
    const value: unknown = Object.entries(reason).find(([key]) => key === name)?.[1];
    return typeof value === "number" ? Math.ceil(value) : 0;
  };
  return {
    metres: of("withinMetres"),
    earliest: of("earliestMinutes"),
    closes: of("closesMinutes"),
    needs: of("needsMinutes"),
    budget: of("budgetMinutes"),
    left: Math.max(0, of("leftMinutes")),
    most: of("mostStops"),
    passes: of("passesMinutes"),
    opens: of("opensMinutes"),
  };
}
