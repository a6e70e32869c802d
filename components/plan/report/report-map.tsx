import { useTranslations } from "next-intl";
import type { PlanReport } from "@/lib/contracts/plans/plan-report";
import { mapSheet } from "@/lib/geometry/map-sheet";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { toMultiPolygon } from "@/lib/grid/codec/to-multi-polygon";
import { colourCells } from "@/lib/grid/colour-cells";
import { labelPoint } from "@/lib/grid/label-point";
import { toPosition } from "@/lib/grid/point";
import { ringsOf } from "@/lib/grid/rings-of";
import { formatCount } from "@/lib/i18n/format-count";

const SHEET = [262, 240] as const;
const MARGIN = 6;
const HATCH_MILLIMETRES = 2;

type Position = readonly [number, number];

interface ReportMapProps extends Pick<PlanReport, "plan" | "diff" | "ways"> {
  shortName: (code: string) => string;
}

/** The plan in millimetres of paper: grids, what changes hands, scale and north. */
export function ReportMap({ plan, diff, ways, shortName }: ReportMapProps) {
  const t = useTranslations("planEditor.report");
  const graph = fromTopology(plan.topology);
  const places = [...graph.arcs.values()].flatMap(({ points }) => points.map(toPosition));
  const sheet = mapSheet(places, [SHEET[0] - 2 * MARGIN, SHEET[1] - 2 * MARGIN]);
  const line = (positions: readonly Position[]): string =>
    positions.map((position, i) => `${i === 0 ? "M" : "L"}${sheet.toSheet(position).map(rounded).join(" ")}`).join("");
  const area = (polygons: readonly (readonly (readonly Position[])[])[]): string =>
    polygons.flatMap((rings) => rings.map((ring) => `${line(ring)}Z`)).join("");
  const tints = colourCells(graph);
  const households = new Map(plan.stats.map(({ code, households: count }) => [code, count]));
  return (
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${SHEET[0]} ${SHEET[1]}`}
      role="img"
      aria-label={t("map")}
      className="h-[240mm] w-[262mm] border border-line-strong"
    >
      <defs>
        <pattern
          id="moved"
          width={HATCH_MILLIMETRES}
          height={HATCH_MILLIMETRES}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d={`M0 0V${HATCH_MILLIMETRES}`} className="stroke-boundary" strokeWidth={0.5} />
        </pattern>
      </defs>
      <g fillRule="evenodd" strokeLinejoin="round">
        {[...graph.cells.keys()].map((code) => (
          <path key={code} d={area(toMultiPolygon(graph, code))} className={`tint-${tints.get(code) ?? 0}`} />
        ))}
        <path fill="none" className="stroke-line-strong" strokeWidth={0.35} d={ways.map(line).join("")} />
        {diff.moves.map(({ from, to, geometry }) => (
          <path key={`${from}-${to}`} d={area(polygonsOf(geometry))} fill="url(#moved)" />
        ))}
        <g fill="none" className="stroke-boundary">
          {[...graph.arcs.values()].map(({ id, points, left, right }) => {
            const isInner =
              left !== null && right !== null && graph.cells.get(left)?.group === graph.cells.get(right)?.group;
            return <path key={id} d={line(points.map(toPosition))} strokeWidth={isInner ? 0.45 : 1} />;
          })}
        </g>
      </g>
      <g textAnchor="middle" className="fill-text">
        {[...graph.cells.keys()].map((code) => {
          const at = labelPoint(ringsOf(graph, code));
          if (!at) return null;
          const [x, y] = sheet.toSheet(toPosition(at)).map(rounded);
          const count = households.get(code);
          return (
            <text key={code} x={x} y={y} fontSize={3.2} fontWeight={700}>
              {shortName(code)}
              {count !== null && count !== undefined && (
                <tspan x={x} dy={3.4} fontSize={2.6} fontWeight={400}>
                  {formatCount(count)}
                </tspan>
              )}
            </text>
          );
        })}
      </g>
      <ScaleBar
        {...sheet}
        label={t("scale", { scale: formatCount(sheet.scale) })}
        metres={t("metres", { count: formatCount(sheet.bar.metres) })}
      />
      <g
        transform={`translate(${SHEET[0] - 2 * MARGIN - 8} 4)`}
        className="fill-text"
        aria-label={t("north")}
        role="img"
      >
        <path d="M4 0 L7 10 L4 8 L1 10Z" />
        <text x={4} y={14} fontSize={3.6} fontWeight={700} textAnchor="middle">
          {t("northLetter")}
        </text>
      </g>
    </svg>
  );
}

interface ScaleBarProps {
  bar: { millimetres: number };
  label: string;
  metres: string;
}

const ScaleBar = ({ bar, label, metres }: ScaleBarProps) => (
  <g transform={`translate(0 ${SHEET[1] - 2 * MARGIN - 2})`}>
    <rect x={-3} y={-7} width={bar.millimetres + 34} height={11} className="fill-surface" opacity={0.85} />
    <path d={`M0 -2V0H${bar.millimetres}V-2`} fill="none" className="stroke-text" strokeWidth={0.4} />
    <text x={bar.millimetres + 1.5} y={0} fontSize={3} className="fill-text">
      {metres}
    </text>
    <text x={0} y={-3.5} fontSize={3} className="fill-text">
      {label}
    </text>
  </g>
);

const rounded = (millimetres: number): number => Math.round(millimetres * 100) / 100;

/** The contract leaves the geometry open; the service makes MultiPolygons. */
const polygonsOf = ({ coordinates }: PlanReport["diff"]["moves"][number]["geometry"]): Position[][][] =>
  (coordinates ?? []) as Position[][][];
