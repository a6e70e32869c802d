"use client";

import { useLocale, useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { useMemo } from "react";
import { useTableSort } from "../shared/use-table-sort";
import { type Column, DataTable, sortRows } from "../ui/data-table";
import { FilterSelect } from "../ui/filter-select";
import { Notice } from "../ui/notice";
import { Tag } from "../ui/tag";

/** One entry of a dictionary with the days it holds: from the first, up to and without the second. */
export interface DictionaryVersion {
  dictionary: string;
  code: string;
  parentCode: string | null;
  name: string;
  nameEn: string;
  validFrom: string;
  validTo: string | null;
  state: "current" | "past" | "future";
}

const named = [
  "incident-category",
  "incident-source",
  "hazard-kind",
  "hazard-check",
  "care-need",
  "care-check",
  "camera-ptz-type",
  "camera-device-type",
  "camera-industry",
  "camera-network",
  "building-kind",
  "department",
  "assessment-weight",
] as const;

const isNamed = (name: string): name is (typeof named)[number] => named.some((known) => known === name);

/** Versioned lists: a change is a new version from a day on, so an old case keeps the words of its day. */
export function DictionaryTable({ versions }: { versions: readonly DictionaryVersion[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const dictionaries = useMemo(() => [...new Set(versions.map(({ dictionary }) => dictionary))], [versions]);
  const [chosen, setChosen] = useQueryState("dictionary", parseAsString.withDefault(dictionaries[0] ?? ""));
  const [sort, setSort] = useTableSort("code");
  const nameOf = (dictionary: string) => (isNamed(dictionary) ? t(`admin.dictionary.${dictionary}`) : dictionary);

  const columns = useMemo<Column<DictionaryVersion>[]>(
    () => [
      {
        key: "code",
        header: t("admin.code"),
        width: "w-48",
        sortValue: ({ code }) => code,
        cell: ({ code, parentCode }) => (
          <span className={parentCode ? "pl-4 font-mono" : "font-mono font-semibold"}>{code}</span>
        ),
      },
      {
        key: "name",
        header: t("admin.entryName"),
        width: "w-52",
        sortValue: ({ name }) => name,
        cell: ({ name, nameEn, parentCode }) => (
          <span className={parentCode ? "" : "font-semibold"}>{locale === "en" ? nameEn : name}</span>
        ),
      },
      {
        key: "other",
        header: t("admin.otherName"),
        width: "w-60",
        wideOnly: true,
        cell: ({ name, nameEn }) => <span className="text-text-2">{locale === "en" ? name : nameEn}</span>,
      },
      {
        key: "from",
        header: t("admin.validFrom"),
        width: "w-28",
        sortValue: (row) => row.validFrom,
        cell: (row) => row.validFrom,
      },
      {
        key: "to",
        header: t("admin.validTo"),
        width: "w-28",
        sortValue: (row) => row.validTo,
        cell: (row) => row.validTo ?? "–",
      },
      {
        key: "state",
        header: t("admin.state"),
        width: "w-24",
        cell: ({ state }) => <Tag look={state === "current" ? "accent" : "plain"}>{t(`admin.validity.${state}`)}</Tag>,
      },
    ],
    [t, locale],
  );
  const rows = useMemo(
    () =>
      sortRows(
        versions.filter(({ dictionary }) => dictionary === chosen),
        columns,
        sort,
      ),
    [versions, chosen, columns, sort],
  );
  if (versions.length === 0) {
    return (
      <Notice kind="empty" title={t("admin.noDictionariesTitle")}>
        {t("admin.noDictionariesText")}
      </Notice>
    );
  }
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4 py-2">
        <FilterSelect
          label={t("admin.view.dictionaries")}
          required
          value={chosen}
          options={dictionaries.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(next) => void setChosen(next)}
        />
        <p className="truncate text-12 text-text-3">{t("admin.dictionaryNote")}</p>
      </div>
      <DataTable
        caption={nameOf(chosen)}
        columns={columns}
        rows={rows}
        idOf={({ code, validFrom }) => `${code} ${validFrom}`}
        sort={sort}
        onSort={setSort}
        sortLabel={(column) => t("common.sortBy", { column })}
      />
    </>
  );
}
