"use client";

import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { indicators } from "@/lib/incidents/indicator";

export const figurePanels = ["open", "lateness", "rates", "assessment"] as const;
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
};

export const noFigure = { of: null, indicator: null, met: null, lateness: null };

/** Which figures stand beside the map, and which of them is opened: the address, like all else. */
export const useFiguresView = () => useQueryStates(parsers, { history: "replace", scroll: false });
