"use client";

import { useTranslations } from "next-intl";
import type { Scenario } from "@/lib/contracts/coverage/scenario-endpoints";
import type { WhatIf } from "@/lib/contracts/coverage/what-if-endpoint";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { signedCount } from "@/lib/i18n/signed-count";
import { Dialog } from "../../ui/dialog";
import { useScenarioResults } from "./use-scenarios";

interface ScenarioCompareProps {
  scenarios: readonly Scenario[];
  onClose: () => void;
}

type Figure = keyof WhatIf["before"];

const measures = [
  { label: "ground", part: "seenMetres", whole: "groundMetres" },
  { label: "streets", part: "streetSeenMetres", whole: "streetMetres" },
  { label: "hazards", part: "hazardsSeen", whole: "hazards" },
  { label: "cases90", part: "incidentsSeen", whole: "incidents" },
] as const satisfies readonly { label: string; part: Figure; whole: Figure }[];

/** Two or three scenarios side by side, each against how things are. */
export function ScenarioCompare({ scenarios, onClose }: ScenarioCompareProps) {
  const t = useTranslations();
  const results = useScenarioResults(scenarios);
  const over = (result: WhatIf) =>
    result.cameras.reduce((sum, camera) => sum + camera.overReach.metres - camera.overReachWas.metres, 0);
  return (
    <Dialog
      open
      width="wide"
      onClose={onClose}
      title={t("coverage.scenario.compareTitle")}
      description={t("coverage.scenario.compareNote")}
      closeLabel={t("common.close")}
    >
      <div className="overflow-x-auto px-5 pb-5">
        <table className="w-full text-13">
          <thead className="text-12 text-text-2">
            <tr className="*:border-b *:border-line *:px-3 *:py-2 *:font-semibold">
              <td />
              <th scope="col" className="text-right">
                {t("coverage.now")}
              </th>
              {scenarios.map(({ id, name, changes }) => (
                <th key={id} scope="col" className="text-right">
                  {name}
                  <span className="block font-normal">{t("coverage.scenario.changes", { count: changes.length })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="*:*:border-b *:*:border-line *:*:px-3 *:*:py-2">
            {measures.map(({ label, part, whole }) => {
              const before = results.find(({ data }) => data)?.data?.before;
              return (
                <tr key={label}>
                  <th scope="row" className="text-left font-normal">
                    {t(`coverage.${label}`)}
                  </th>
                  <td className="text-right text-text-2">{before ? formatShare(before[part], before[whole]) : "…"}</td>
                  {results.map(({ data, isError }, i) => (
                    <td key={scenarios[i]!.id} className="text-right">
                      {data ? (
                        <>
                          <b>{formatShare(data.after[part], data.after[whole])}</b>
                          <span className="block text-11 text-accent">
                            {signedCount(pointsOf(data, part, whole), 2)} {t("coverage.points")}
                          </span>
                        </>
                      ) : isError ? (
                        t("coverage.scenario.failed")
                      ) : (
                        "…"
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            <tr>
              <th scope="row" className="text-left font-normal">
                {t("coverage.overMetres")}
              </th>
              <td />
              {results.map(({ data }, i) => (
                <td key={scenarios[i]!.id} className="text-right">
                  {data ? signedCount(over(data), 0) : "…"}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row" className="text-left font-normal">
                {t("coverage.scenario.gridsTouched")}
              </th>
              <td />
              {results.map(({ data }, i) => (
                <td key={scenarios[i]!.id} className="text-right">
                  {data ? formatCount(data.grids.length) : "…"}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}

const pointsOf = ({ before, after }: WhatIf, part: Figure, whole: Figure): number =>
  before[whole] === 0 ? 0 : ((after[part] - before[part]) / before[whole]) * 100;
