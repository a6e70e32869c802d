import { type RingState, ringStates } from "../incidents/row-lateness";
import type { MapTokens } from "../theme-tokens";
import { type AtlasCell, SYMBOL_SCALE, symbolCanvas } from "./canvas";
import { type SeverityLevel, severityPath, severityRadius } from "./severity-path";

/** Edge of a cell in desk pixels: room for the ring of a selected case. */
export const INCIDENT_CELL = 52;
const COLUMNS = 7;

type IncidentForm = "open" | "closed" | "selected";
export type IncidentIcon = `${IncidentForm}-${SeverityLevel}-${RingState}`;

const severities = [1, 2, 3, 4] as const;
const icons: IncidentIcon[] = severities.flatMap((severity) => [
  `closed-${severity}-ok` as const,
  ...ringStates.flatMap((late) => [`open-${severity}-${late}` as const, `selected-${severity}-${late}` as const]),
]);

function drawRing(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  edge: string,
  color: string,
): void {
  for (const [width, stroke] of [
    [4.4, edge],
    [2.2, color],
  ] as const) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.lineWidth = width;
    pen.strokeStyle = stroke;
    pen.stroke();
  }
}

function drawIcon(pen: CanvasRenderingContext2D, icon: IncidentIcon, x: number, y: number, tokens: MapTokens): void {
  const [form, level, late] = icon.split("-") as [IncidentForm, string, RingState];
  const severity = Number(level) as SeverityLevel;
  const color = tokens.severity[severity - 1]!;
  const radius = severityRadius[severity] * (form === "selected" ? 1.35 : 1);
  const shape = severityPath(severity, radius, x, y);
  if (form === "closed") {
    pen.fillStyle = tokens.surface;
    pen.fill(shape);
    pen.lineWidth = 1.6;
    pen.strokeStyle = color;
    pen.stroke(shape);
    return;
  }
  if (form === "selected") drawRing(pen, x, y, 22, tokens.symbolEdge, tokens.accent);
  if (late !== "ok") {
    drawRing(pen, x, y, radius + 5, tokens.symbolEdge, late === "late" ? tokens.dueLate : tokens.dueSoon);
  }
  pen.lineWidth = 3;
  pen.strokeStyle = tokens.symbolEdge;
  pen.stroke(shape);
  pen.fillStyle = color;
  pen.fill(shape);
}

/** All shapes a case can take, in one picture for one deck.gl icon layer. */
export function incidentAtlas(tokens: MapTokens): {
  atlas: HTMLCanvasElement;
  mapping: Record<IncidentIcon, AtlasCell>;
} {
  const rows = Math.ceil(icons.length / COLUMNS);
  const { canvas, pen } = symbolCanvas(COLUMNS * INCIDENT_CELL, rows * INCIDENT_CELL);
  const cells = icons.map((icon, i): [IncidentIcon, AtlasCell] => {
    const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
    drawIcon(pen, icon, (column + 0.5) * INCIDENT_CELL, (row + 0.5) * INCIDENT_CELL, tokens);
    const edge = INCIDENT_CELL * SYMBOL_SCALE;
    return [icon, { x: column * edge, y: row * edge, width: edge, height: edge }];
  });
  return { atlas: canvas, mapping: Object.fromEntries(cells) as Record<IncidentIcon, AtlasCell> };
}
