import type { ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import type { PlanSourceId } from "../sources";
import { labelFonts } from "./fonts";
import type { MapLayerSpecification, StyleInput } from "./style-input";
import { zoomRamp } from "./zoom-curve";

const { regular, bold } = labelFonts;

const kind = (name: string): ExpressionSpecification => ["==", ["get", "kind"], name];
const from = (source: PlanSourceId) => ({ source }) as const;
/** A border or cell that is in the planner's hand is drawn from the live source instead. */
const unlessMoving = (opacity: number | ExpressionSpecification): ExpressionSpecification => [
  "case",
  ["boolean", ["feature-state", "moving"], false],
  0,
  opacity,
];
const round = { "line-join": "round", "line-cap": "round" } as const;

/** An open plan: its grids, the tool at work, and what differs from the borders in force. Empty where no plan is open. */
export function planLayers({ tokens, scale }: StyleInput): MapLayerSpecification[] {
  const tint: ExpressionSpecification = [
    "match",
    ["get", "colour"],
    0,
    tokens.category[0]!,
    1,
    tokens.category[1]!,
    2,
    tokens.category[2]!,
    tokens.category[3]!,
  ];
  const selected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
  const whileSelected = unlessMoving(["case", selected, 1, 0]);
  const placed: ExpressionSpecification = [
    "case",
    kind("comment"),
    tokens.accent,
    kind("repair"),
    tokens.textMuted,
    tokens.dueLate,
  ];
  const gone: Pick<LineLayerSpecification, "layout" | "paint"> = {
    layout: { "line-join": "round" },
    paint: { "line-color": tokens.textMuted, "line-width": 1.5, "line-dasharray": [5, 4] },
  };
  return [
    {
      id: "plan-veil",
      type: "fill",
      ...from("plan-past"),
      filter: kind("veil"),
      paint: { "fill-color": tokens.surface, "fill-opacity": 0.5 },
    },
    {
      id: "plan-fill",
      type: "fill",
      ...from("plan-cell"),
      paint: { "fill-color": tint, "fill-opacity": unlessMoving(["case", selected, 0.24, 0.13]) },
    },
    {
      id: "plan-live-fill",
      type: "fill",
      ...from("plan-live"),
      filter: kind("cell"),
      paint: { "fill-color": tint, "fill-opacity": 0.24 },
    },
    {
      id: "plan-hatch",
      type: "fill",
      ...from("plan-past"),
      filter: kind("moved"),
      paint: { "fill-pattern": "plan-hatch" },
    },
    {
      id: "plan-line",
      type: "line",
      ...from("plan-arc"),
      filter: ["!", ["get", "fixed"]],
      layout: round,
      paint: { "line-color": tokens.gridLine, "line-width": 1.25, "line-opacity": unlessMoving(1) },
    },
    {
      id: "plan-outline",
      type: "line",
      ...from("plan-arc"),
      filter: ["get", "fixed"],
      layout: round,
      paint: { "line-color": tokens.gridLine, "line-width": 2.5 },
    },
    {
      id: "plan-past-line",
      type: "line",
      ...from("plan-past"),
      filter: kind("old"),
      ...gone,
    },
    {
      id: "plan-before",
      type: "line",
      ...from("plan-live"),
      filter: kind("before"),
      ...gone,
    },
    {
      id: "plan-selected-halo",
      type: "line",
      ...from("plan-arc"),
      layout: round,
      paint: {
        "line-color": tokens.surface,
        "line-width": 4.5,
        "line-opacity": whileSelected,
      },
    },
    {
      id: "plan-selected",
      type: "line",
      ...from("plan-arc"),
      layout: round,
      paint: {
        "line-color": tokens.boundarySelected,
        "line-width": 2,
        "line-opacity": whileSelected,
      },
    },
    {
      id: "plan-snap",
      type: "line",
      ...from("plan-live"),
      filter: kind("snap"),
      layout: round,
      paint: { "line-color": tokens.accent, "line-width": 5, "line-opacity": 0.28 },
    },
    {
      id: "plan-live-line",
      type: "line",
      ...from("plan-live"),
      filter: kind("arc"),
      layout: round,
      paint: { "line-color": tokens.boundarySelected, "line-width": 2 },
    },
    {
      id: "plan-ring",
      type: "fill",
      ...from("plan-live"),
      filter: kind("ring"),
      paint: { "fill-color": tokens.accent, "fill-opacity": 0.14 },
    },
    {
      id: "plan-draw",
      type: "line",
      ...from("plan-live"),
      filter: kind("draw"),
      layout: round,
      paint: { "line-color": tokens.accent, "line-width": 2, "line-dasharray": [2, 1.5] },
    },
    {
      id: "plan-tether",
      type: "line",
      ...from("plan-live"),
      filter: kind("tether"),
      layout: round,
      paint: { "line-color": tokens.dueLate, "line-width": 2, "line-dasharray": [0.1, 2] },
    },
    {
      id: "plan-label",
      type: "symbol",
      ...from("plan-label"),
      minzoom: 12.5,
      layout: {
        "text-field": [
          "format",
          ["get", "short"],
          { "text-font": ["literal", bold] },
          "\n",
          {},
          ["get", "note"],
          { "font-scale": 12 / 14 },
        ],
        "text-font": regular,
        "text-size": 14 * scale,
        "text-line-height": 1.25,
        "text-padding": 3,
        "icon-image": ["case", ["get", "locked"], "plan-lock", ""],
        "icon-offset": [0, -25],
        "icon-optional": true,
        "symbol-sort-key": ["case", ["get", "selected"], 0, 1],
      },
      paint: {
        "text-color": [
          "case",
          ["get", "selected"],
          tokens.boundarySelected,
          ["==", ["get", "state"], "within"],
          tokens.label,
          tokens.severityText,
        ],
        "text-halo-color": tokens.labelHalo,
        "text-halo-width": 1.6,
      },
    },
    {
      id: "plan-handle",
      type: "circle",
      ...from("plan-handle"),
      filter: kind("vertex"),
      minzoom: 13,
      paint: {
        "circle-radius": zoomRamp([
          [14, 2.5],
          [16, 4.5],
        ]),
        "circle-color": tokens.surface,
        "circle-stroke-color": tokens.boundarySelected,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "plan-junction",
      type: "symbol",
      ...from("plan-handle"),
      filter: ["in", ["get", "kind"], ["literal", ["junction", "fixed"]]],
      minzoom: 13,
      layout: {
        "icon-image": ["case", kind("fixed"), "plan-fixed", "plan-junction"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
    {
      id: "plan-grip",
      type: "circle",
      ...from("plan-live"),
      filter: kind("grip"),
      paint: {
        "circle-radius": 5.5,
        "circle-color": tokens.boundarySelected,
        "circle-stroke-color": tokens.boundarySelected,
        "circle-stroke-opacity": 0.25,
        "circle-stroke-width": 5,
      },
    },
    {
      id: "plan-place",
      type: "circle",
      ...from("plan-handle"),
      filter: ["in", ["get", "kind"], ["literal", ["problem", "conflict", "comment", "repair"]]],
      paint: {
        "circle-radius": 7,
        "circle-color": placed,
        "circle-opacity": 0.25,
        "circle-stroke-color": placed,
        "circle-stroke-width": 2,
      },
    },
  ];
}
