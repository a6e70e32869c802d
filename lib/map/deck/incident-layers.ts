import { IconLayer } from "@deck.gl/layers";
import type { ClusteredIncidents, IncidentCluster } from "../incidents/cluster-incidents";
import type { IncidentTable } from "../incidents/incident-table";
import { rowLateness } from "../incidents/row-lateness";
import { CLUSTER_CELL, clusterAtlas } from "../symbols/cluster-atlas";
import { INCIDENT_CELL, type IncidentIcon, incidentAtlas } from "../symbols/incident-atlas";
import type { SeverityLevel } from "../symbols/severity-path";
import type { MapTokens } from "../theme-tokens";
import { deckLayerProps } from "./deck-layer-props";
import { iconAtlas } from "./icon-atlas";

export interface IncidentScene {
  table: IncidentTable;
  /** Seconds since 1970 that the map shows; limits are judged by it. */
  moment: number;
  open: ClusteredIncidents;
  closedRows: ArrayLike<number>;
  selectedRow: number | undefined;
  tokens: MapTokens;
}

const atlases = new Map<MapTokens, ReturnType<typeof incidentAtlas>>();

function atlasOf(tokens: MapTokens): ReturnType<typeof incidentAtlas> {
  const atlas = atlases.get(tokens) ?? incidentAtlas(tokens);
  atlases.set(tokens, atlas);
  return atlas;
}

/**
 * Symbols grow with the zoom until z15.3.
 * @param scale against a desk's: a 4K screen is read from farther away
 */
export function symbolScale(zoom: number, scale: number): number {
  const desk = zoom <= 13 ? 0.66 : zoom >= 15.3 ? 1 : 0.66 + ((zoom - 13) / 2.3) * 0.34;
  return desk * scale;
}

/** Layers that only change when cases, time or selection do. */
export function incidentLayers(
  scene: IncidentScene,
  sizeScale: number,
): (IconLayer<number> | IconLayer<IncidentCluster>)[] {
  const { table, moment, tokens, open, selectedRow } = scene;
  const { atlas, mapping } = atlasOf(tokens);
  const severityOf = (row: number): SeverityLevel => table.severity[row] as SeverityLevel;
  const position = (row: number): [number, number] => [table.lng[row]!, table.lat[row]!];
  const shapes = (
    id: "incident-closed" | "incident-open" | "incident-selected",
    rows: number[],
    icon: (row: number) => IncidentIcon,
  ) =>
    new IconLayer<number>({
      ...deckLayerProps(id),
      data: rows,
      iconAtlas: iconAtlas(atlas),
      iconMapping: mapping,
      getIcon: icon,
      getPosition: position,
      getSize: INCIDENT_CELL,
      sizeScale: id === "incident-selected" ? Math.max(1, sizeScale) : sizeScale,
      pickable: true,
      // The empty corners of a cell are not the case.
      alphaCutoff: 0.3,
      updateTriggers: { getIcon: [table.version, moment, tokens], getPosition: table.version },
    });
  // Severe ones are drawn last, on top.
  const singles = open.singles.filter((row) => row !== selectedRow).sort((a, b) => severityOf(a) - severityOf(b));
  const late = (row: number) => rowLateness(table, row, moment);
  const clusters = clusterAtlas(open.clusters, tokens);
  return [
    shapes("incident-closed", Array.from(scene.closedRows), (row) => `closed-${severityOf(row)}-ok`),
    shapes("incident-open", singles, (row) => `open-${severityOf(row)}-${late(row)}`),
    new IconLayer<IncidentCluster>({
      ...deckLayerProps("incident-cluster"),
      data: open.clusters,
      iconAtlas: iconAtlas(clusters.atlas),
      iconMapping: clusters.mapping,
      getIcon: (_, { index }) => String(index),
      getPosition: ({ position: [lng, lat] }) => [lng, lat],
      getSize: CLUSTER_CELL,
      sizeScale: Math.max(1, sizeScale),
      pickable: true,
    }),
    shapes(
      "incident-selected",
      selectedRow === undefined ? [] : [selectedRow],
      (row) => `selected-${severityOf(row)}-${late(row)}`,
    ),
  ];
}
