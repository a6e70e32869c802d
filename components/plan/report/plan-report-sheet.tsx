import { useLocale, useTranslations } from "next-intl";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { formatCount } from "@/lib/i18n/format-count";
import { localTime } from "@/lib/i18n/local-time";
import { cellNoun } from "../cell-noun";
import { shortCellName } from "../short-cell-name";
import { PrintButton } from "./print-button";
import "./report.css";
import { ReportApprovals } from "./report-approvals";
import { ReportCells } from "./report-cells";
import { ReportChecks } from "./report-checks";
import { ReportMap } from "./report-map";
import { ReportMoves } from "./report-moves";

interface PlanReportSheetProps extends PlanReport {
  /** Names of areas by code, in the reader's language. */
  areaNames: ReadonlyMap<string, string>;
  printedBy: string;
}

/** A plan on paper, A3: the map with its legend, what it changes and why, its grids, its checks, who decided. */
export function PlanReportSheet({ areaNames, printedBy, ...report }: PlanReportSheetProps) {
  const t = useTranslations("planEditor");
  const words = useTranslations();
  const { plan, diff } = report;
  const locale = useLocale();
  const names = new Map(plan.topology.cells.map(({ code, name }) => [code, name]));
  const shortName = (code: string): string => shortCellName({ code, name: names.get(code) }, t);
  const now = localTime(report.readAt);
  const { layer } = plan;
  const facts = [
    ...(layer
      ? [[words("layers.ofPlan"), `${locale === "en" ? layer.nameEn : layer.name} ${layer.code}`] as const]
      : []),
    [t("report.area"), plan.areas.map((code) => areaNames.get(code) ?? code).join(words("shell.listSeparator"))],
    [t("report.status"), `${t(`status.${plan.status}`)} · ${t("report.revision", { revision: plan.revision })}`],
    [t("report.effective"), plan.effectiveOn ?? t("report.notYet")],
    [t("report.compared"), diff.against],
    [t("report.dataTime"), `${now.day} ${now.clock}`],
    [t("report.printedBy"), printedBy],
  ] as const;
  return (
    <main className="plan-report mx-auto max-w-[396mm] bg-surface p-6 text-12 text-text print:p-0">
      <PrintButton />
      <section className="flex gap-[6mm]">
        <ReportMap {...report} shortName={shortName} />
        <div className="min-w-0 flex-1">
          <p className="text-text-3">{t(layer ? "report.layerTitle" : "report.title")}</p>
          <h1 className="text-20 font-semibold">{plan.name}</h1>
          <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            {facts.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-text-3">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Totals {...report} />
          <Legend {...report} />
          <ReportChecks {...report} shortName={shortName} />
          <ReportApprovals plan={plan} />
        </div>
      </section>
      <ReportMoves {...report} shortName={shortName} />
      <ReportCells {...report} areaNames={areaNames} />
    </main>
  );
}

function Totals({ diff, plan }: Pick<PlanReport, "diff" | "plan">) {
  const t = useTranslations("planEditor");
  const { totals, grids, retired, codes } = diff;
  const count = (value: number | null): string => (value === null ? "–" : formatCount(value));
  const figures = [
    [t("report.grids", cellNoun(plan, t)), `${formatCount(grids.before)} → ${formatCount(grids.after)}`],
    [t("report.codes"), `−${retired.length} / +${Object.keys(codes).length}`],
    [t("movedHouseholds"), count(totals.households)],
    [t("movedCases"), count(totals.openCases)],
    [t("movedCameras"), count(totals.cameras)],
    [t("report.movedArea"), t("hectares", { count: formatCount(totals.areaSquareMetres / 10_000, 2) })],
  ] as const;
  return (
    <dl className="mt-4 grid grid-cols-3 gap-x-4 gap-y-2 border-y border-line py-2">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt className="text-text-3">{name}</dt>
          <dd className="text-16 font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Legend({ plan }: Pick<PlanReport, "plan">) {
  const t = useTranslations("planEditor");
  const noun = cellNoun(plan, t);
  const signs = [
    [
      "moved",
      <rect key="moved" width={9} height={5} fill="url(#moved)" className="stroke-boundary" strokeWidth={0.3} />,
    ],
    ["border", <path key="border" d="M0 2.5H9" className="stroke-boundary" strokeWidth={0.45} />],
    [plan.layer ? "edge" : "outline", <path key="outline" d="M0 2.5H9" className="stroke-boundary" strokeWidth={1} />],
    ["ways", <path key="ways" d="M0 2.5H9" className="stroke-line-strong" strokeWidth={0.5} />],
  ] as const;
  return (
    <section aria-label={t("report.legend")} className="mt-3">
      <h2 className="text-13 font-semibold">{t("report.legend")}</h2>
      <ul className="mt-1 grid grid-cols-2 gap-1">
        {signs.map(([name, sign]) => (
          <li key={name} className="flex items-center gap-2">
            <svg viewBox="0 0 9 5" aria-hidden className="h-[5mm] w-[9mm]">
              {sign}
            </svg>
            {t(`report.sign.${name}`, noun)}
          </li>
        ))}
      </ul>
    </section>
  );
}
