"use client";

import { useLocale, useTranslations } from "next-intl";
import { incidentSources } from "@/lib/incidents/incident-source";
import { useAreaNames } from "../shared/use-area-names";
import { useDictionary } from "../shared/use-dictionary";

interface Line {
  key: string;
  name: string | null;
  nameEn: string | null;
}

/** A line of a board in words: an area, a grid, a class, a department. */
export function useLineName(): (line: Line) => string {
  const t = useTranslations("command.figures");
  const sources = useTranslations("incidents.source");
  const locale = useLocale();
  const areaNames = useAreaNames();
  const { nameOf } = useDictionary("incident-category");
  return ({ key, name, nameEn }) => {
    if (key === "") return t("noDepartment");
    const source = incidentSources.find((one) => one === key);
    if (source) return sources(source);
    if (!/^\d+$/.test(key)) return (locale === "en" ? nameEn : name) ?? key;
    return key.length === 2 ? nameOf(key) : areaNames([key]);
  };
}
