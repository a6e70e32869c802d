"use client";

import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { followIncidents, incidentFeedStore, needIncidentsSince, onArrival } from "@/lib/client/live/incident-feed";
import { useShortcut } from "@/lib/client/use-shortcut";
import { comparedWindows } from "@/lib/map/incidents/compared-windows";
import { everyIncident, type IncidentFilter, keptRows } from "@/lib/map/incidents/incident-filter";
import { USUAL_WEEKS } from "@/lib/map/incidents/usual-counts";
import type { MapPoint } from "@/lib/map/map-point";
import type { MapRound } from "@/lib/map/map-round";
import type { MapSelection } from "@/lib/map/map-selection";
import { type MapSwitch, toggleSwitch } from "@/lib/map/map-switches";
import type { ChoroplethMetric } from "@/lib/map/style/boundary-layers";
import { spanBounds } from "@/lib/map/time-span";
import { onDemand } from "../shared/on-demand";
import { useNarrow } from "../shared/use-narrow";
import { useHotSpots } from "./hot-spots/use-hot-spots";
import { LayerBar } from "./layer-bar";
import { LiveBanner } from "./live-banner";
import { MapControls } from "./map-controls";
import { mapHost } from "./map-host";
import { MapLegend } from "./map-legend";
import { MapNotice } from "./map-notice";
import { MapReadout } from "./map-readout";
import { mapStore } from "./map-store";
import type { MapPast, MapUnit } from "./map-view";
import type { PlanHandle } from "./plan-handle";
import { TimePanel } from "./time-strip/time-panel";
import { useLiveTiles } from "./use-live-tiles";
import { useMapAddress } from "./use-map-address";
import { useMapView } from "./use-map-view";
import { useTimeWindow } from "./use-time-window";

const ClusterListPanel = onDemand(
  () => import("./cluster-list-panel").then((module) => module.ClusterListPanel),
  "floating",
);
const HotSpotPanel = onDemand(
  () => import("./hot-spots/hot-spot-panel").then((module) => module.HotSpotPanel),
  "floating",
);

interface MapAreaProps {
  /** What can be switched here, in the order of the buttons. */
  switches: readonly MapSwitch[];
  /** What is on until the reader says otherwise. */
  defaultOn: readonly MapSwitch[];
  selection: MapSelection | null;
  /** Written beside the selected case, e.g. 0347. */
  selectionTag?: string | null;
  onSelect: (selection: MapSelection | null) => void;
  metric?: ChoroplethMetric;
  /** For the metrics `covered`, `reached` and `served`. */
  shares?: ReadonlyMap<string, number> | null;
  /** The grids are those of a past day. */
  past?: MapPast | null;
  /** The strip with histogram, brush and play. */
  timeStrip?: boolean;
  /** Cases are shown (and read) here. */
  incidents?: boolean;
  /** Which cases count, on the map and in the strip; the hour of the week comes from the address. */
  filter?: Omit<IncidentFilter, "weekHour">;
  fieldOfView?: [number, number][] | null;
  /** The point that is asked about, and what to do when the reader asks about one. */
  point?: MapPoint | null;
  onPoint?: (point: MapPoint) => void;
  units?: readonly MapUnit[];
  /** Cones of a plan, and what of it can be dragged. */
  drawing?: GeoJSON.FeatureCollection | null;
  handles?: readonly PlanHandle[];
  onHandle?: (id: string, to: [lng: number, lat: number]) => void;
  round?: MapRound | null;
  /** Units of a thematic layer. */
  outline?: GeoJSON.FeatureCollection | null;
  /** A place as narrow as a phone: the legend waits until it is asked for. */
  compact?: boolean;
  /** Above the switches: what the pointer does here. */
  tools?: ReactNode;
  /** Floats over the map. */
  children?: ReactNode;
}

const notAsked = (): undefined => undefined;
const WEEK_SECONDS = 7 * 86_400;

/** A workspace's place for the one map, with legend, switches, controls and time strip. */
export function MapArea(props: MapAreaProps) {
  const { switches, defaultOn, selection, onSelect, metric = "open-rate", timeStrip = false, incidents = true } = props;
  const { selectionTag = null, fieldOfView = null, compact = false, units, round = null, tools, children } = props;
  const { filter: wanted = everyIncident, point = null, onPoint = notAsked } = props;
  const { drawing = null, handles, onHandle, shares = null, past = null, outline = null } = props;
  const slot = useRef<HTMLDivElement>(null);
  const [address, setAddress] = useMapAddress();
  const time = useTimeWindow();
  const feed = useStore(incidentFeedStore);
  const [stripOpen, setStripOpen] = useState(true);
  const narrow = useNarrow();
  const [legendWanted, setLegendWanted] = useState<boolean | null>(null);
  const legendOpen = legendWanted ?? !(compact || narrow);

  useEffect(() => {
    slot.current?.append(mapHost());
    return () => mapHost().remove();
  }, []);
  useEffect(() => (incidents ? followIncidents() : undefined), [incidents]);
  const { from } = spanBounds(time.span, time.now);
  const { phase } = feed;
  useEffect(() => {
    if (!incidents) return;
    // What is seen comes first; what it is compared with after that.
    needIncidentsSince(phase === "ready" && timeStrip ? from - USUAL_WEEKS * WEEK_SECONDS : from);
  }, [incidents, timeStrip, phase, from]);
  useLiveTiles();
  useEffect(() => onArrival(({ position, severity }) => mapStore.getState().sync?.pulse(position, severity)), []);

  const { hour } = address;
  const filter = useMemo(() => ({ ...wanted, weekHour: hour }), [wanted, hour]);
  const kept = useMemo(() => keptRows(feed.table, filter), [feed, filter]);
  const onNow = address.on ?? defaultOn;
  const isJudging = switches.includes("hotspots") && onNow.includes("hotspots");
  const spot = useStore(mapStore, (state) => state.spot);
  const clusterList = useStore(mapStore, (state) => state.clusterList);
  const judged = { table: feed.table, version: feed.version, kept, window: time.shown };
  const hotSpots = useHotSpots({
    isOn: isJudging,
    unit: address.unit,
    area: filter.area.length === 1 ? filter.area[0]! : "",
    ...judged,
  });
  const judgedFrom = isJudging ? Math.min(...comparedWindows(time.shown).map((window) => window.from)) : Infinity;
  useEffect(() => {
    if (phase === "ready" && judgedFrom < Infinity) needIncidentsSince(judgedFrom);
  }, [phase, judgedFrom]);
  const view = useMapView({
    on: switches.filter((name) => onNow.includes(name)),
    selection,
    selectionTag,
    metric,
    shares,
    past,
    window: time.shown,
    table: feed.table,
    tableVersion: feed.version,
    hotSpots,
    spot,
    kept,
    weighting: address.weigh,
    fieldOfView,
    point,
    ...(units && { units }),
    drawing,
    ...(handles && { handles }),
    round,
    outline,
  });
  const { at } = address;
  useEffect(() => {
    if (view) mapStore.setState((state) => ({ view, startCamera: state.view === null ? at : state.startCamera }));
  }, [view, at]);
  useEffect(() => {
    mapStore.setState({ onSelect, onPoint, onCamera: (camera) => void setAddress({ at: camera }) });
  }, [onSelect, onPoint, setAddress]);

  useEffect(() => {
    if (onHandle) mapStore.setState({ onHandle });
  }, [onHandle]);

  const toggle = (name: MapSwitch): void => {
    const next = toggleSwitch(new Set(onNow), name);
    void setAddress({ on: switches.filter((each) => next.has(each)) });
  };
  const areaElement = useRef<HTMLDivElement>(null);
  const toggleFullscreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void areaElement.current?.requestFullscreen();
  };
  useShortcut("l", () => setLegendWanted(!legendOpen));
  useShortcut("t", () => setStripOpen((open) => !open));
  useShortcut("f", toggleFullscreen);

  return (
    <div ref={areaElement} className="flex size-full min-w-0 flex-col bg-sunken">
      <div className="@container relative isolate min-h-0 flex-1 overflow-hidden">
        <div ref={slot} className="absolute inset-0 -z-10" />
        {view && (
          <div className="pointer-events-none absolute inset-3 flex flex-col justify-between gap-3 *:pointer-events-auto">
            <div className="pointer-events-none! flex items-start justify-between gap-3 *:pointer-events-auto">
              <div className="pointer-events-none! flex min-w-0 flex-col items-start gap-2 *:pointer-events-auto">
                {tools}
                <LayerBar switches={switches} on={onNow} onToggle={toggle} />
              </div>
              <MapControls
                onFullscreen={toggleFullscreen}
                onLegend={() => setLegendWanted(!legendOpen)}
                legendOpen={legendOpen}
              />
            </div>
            <div className="pointer-events-none! flex items-end justify-between gap-3 *:pointer-events-auto">
              <div className="flex min-w-0 flex-col items-start gap-2">
                {isJudging && <HotSpotPanel scene={hotSpots} spot={spot} />}
                {legendOpen && <MapLegend on={onNow} metric={metric} />}
              </div>
              <MapReadout />
            </div>
          </div>
        )}
        <MapNotice feedFailed={incidents && feed.phase === "failed"} onRetry={() => needIncidentsSince(from)} />
        {incidents && <LiveBanner />}
        {clusterList && (
          <ClusterListPanel
            list={clusterList}
            table={feed.table}
            onSelect={(id) => onSelect({ kind: "incident", id })}
          />
        )}
        {children}
      </div>
      {timeStrip && view && (
        <TimePanel time={time} feed={feed} filter={filter} kept={kept} open={stripOpen} onOpen={setStripOpen} />
      )}
    </div>
  );
}
