import type { IncidentCluster } from "../incidents/cluster-incidents";
import type { MapTokens } from "../theme-tokens";
import { type AtlasCell, SYMBOL_SCALE, symbolCanvas } from "./canvas";

/** Edge of a cell in desk pixels: a disc of 40 and its shadow. */
export const CLUSTER_CELL = 48;
const RADIUS = 20;
const DONUT = 3.5;
const COLUMNS = 16;
const FONT = `700 13px "Inter", "PingFang SC", "Noto Sans CJK SC", sans-serif`;

/** 1234 → 1.2k: more than four signs do not fit the disc. */
const shortCount = (count: number): string =>
  count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;

function drawCluster(
  pen: CanvasRenderingContext2D,
  cluster: IncidentCluster,
  x: number,
  y: number,
  tokens: MapTokens,
): void {
  pen.beginPath();
  pen.arc(x, y, RADIUS, 0, 2 * Math.PI);
  pen.fillStyle = tokens.surface;
  pen.shadowColor = "rgb(18 22 30 / .28)";
  pen.shadowBlur = 5 * SYMBOL_SCALE;
  pen.fill();
  pen.shadowColor = "transparent";
  pen.lineWidth = DONUT;
  let angle = -Math.PI / 2;
  cluster.bySeverity.forEach((count, i) => {
    const next = angle + (count / cluster.count) * 2 * Math.PI;
    if (count === 0) return;
    pen.beginPath();
    pen.arc(x, y, RADIUS - DONUT / 2 - 1, angle, next);
    pen.strokeStyle = tokens.severity[i]!;
    pen.stroke();
    angle = next;
  });
  pen.fillStyle = tokens.text;
  pen.font = FONT;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(shortCount(cluster.count), x, y + 0.5);
}

/** One picture per set of clusters: each disc has its own figure and shares. Cell `i` belongs to cluster `i`. */
export function clusterAtlas(
  clusters: readonly IncidentCluster[],
  tokens: MapTokens,
): { atlas: HTMLCanvasElement; mapping: Record<string, AtlasCell> } {
  const rows = Math.max(1, Math.ceil(clusters.length / COLUMNS));
  const { canvas, pen } = symbolCanvas(COLUMNS * CLUSTER_CELL, rows * CLUSTER_CELL);
  const edge = CLUSTER_CELL * SYMBOL_SCALE;
  const mapping = Object.fromEntries(
    clusters.map((cluster, i) => {
      const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
      drawCluster(pen, cluster, (column + 0.5) * CLUSTER_CELL, (row + 0.5) * CLUSTER_CELL, tokens);
      return [String(i), { x: column * edge, y: row * edge, width: edge, height: edge }];
    }),
  );
  return { atlas: canvas, mapping };
}
