"use client";

import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { boardLevels } from "@/lib/contracts/campaigns/campaign-endpoints";
import { campaignFigures } from "@/lib/incidents/campaign/campaign-counts";
import { indicators } from "@/lib/incidents/indicator";

export const figurePanels = ["open", "lateness", "rates", "assessment", "campaigns"] as const;
export const figureGroups = ["grid", "street", "department", "class"] as const;
export const figureSpans = [7, 30, 90] as const;
const latenesses = ["soon", "late", "very-late"] as const;

const parsers = {
  panel: parseAsStringLiteral(figurePanels).withDefault("open"),
  by: parseAsStringLiteral(figureGroups).withDefault("street"),
  span: parseAsInteger.withDefault(30),
  month: parseAsString,
  /** The line whose cases are shown: an area's code, a department's, a class. */
  of: parseAsString,
  indicator: parseAsStringLiteral(indicators),
  met: parseAsStringLiteral(["yes", "no"]),
  lateness: parseAsStringLiteral(latenesses),
  /** The campaign that is open, by which level its board is read, which of its targets is on the map, which figure is looked at. */
  campaign: parseAsString,
  level: parseAsStringLiteral(boardLevels).withDefault("street"),
  target: parseAsInteger.withDefault(0),
  figure: parseAsStringLiteral(campaignFigures),
};

export const noFigure = { of: null, indicator: null, met: null, lateness: null, figure: null };

/** Which figures stand beside the map, and which of them is opened: the address, like all else. */
export const useFiguresView = () => useQueryStates(parsers, { history: "replace", scroll: false });
