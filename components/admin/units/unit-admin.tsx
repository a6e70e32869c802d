"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { formatCount } from "@/lib/i18n/format-count";
import { LoadFailure } from "../../shared/load-failure";
import { useAreaNames } from "../../shared/use-area-names";
import { useDictionary } from "../../shared/use-dictionary";
import { useTableSort } from "../../shared/use-table-sort";
import { Button } from "../../ui/button";
import { type Column, DataTable, sortRows } from "../../ui/data-table";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";
import { Segmented } from "../../ui/segmented";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { Tag } from "../../ui/tag";
import type { DepartmentChoice } from "../new-user-form";
import { UnitForm } from "./unit-form";
import { useUnitRegister } from "./use-unit-register";

const states = ["inUse", "retired"] as const;
const none: readonly UnitAnswer[] = [];

/** The register of units: whose they are, what they answer for and handle; the retired ones apart. */
export function UnitAdmin({ departments }: { departments: readonly DepartmentChoice[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const areaNames = useAreaNames();
  const { nameOf } = useDictionary("incident-category");
  const [sort, setSort] = useTableSort("name");
  const [state, setState] = useState<(typeof states)[number]>("inUse");
  const [edited, setEdited] = useState<string | null>(null);
  const units = useUnitRegister();
  const items = units.data ?? none;
  const columns = useMemo<Column<UnitAnswer>[]>(() => {
    const nameIn = ({ name, nameEn }: { name: string; nameEn: string }) => (locale === "en" ? nameEn : name);
    const ownerOf = ({ departmentCode }: UnitAnswer): string => {
      const department = departments.find(({ code }) => code === departmentCode);
      return department ? nameIn(department) : (departmentCode ?? "–");
    };
    const skillsOf = ({ skills }: UnitAnswer) => skills.map(nameOf).join(t("shell.listSeparator"));
    return [
      { key: "name", header: t("units.name"), width: "sm:w-52", sortValue: nameIn, cell: nameIn },
      {
        key: "kind",
        header: t("units.kind"),
        width: "w-28",
        wideOnly: true,
        sortValue: ({ kind }) => kind,
        cell: ({ kind }) => t(`duty.kind.${kind}`),
      },
      {
        key: "department",
        header: t("units.department"),
        width: "w-44",
        wideOnly: true,
        sortValue: ownerOf,
        cell: ownerOf,
      },
      {
        key: "area",
        header: t("units.area"),
        width: "w-24 sm:w-40",
        sortValue: ({ areaCode }) => areaCode,
        cell: ({ areaCode }) => <span title={areaCode}>{areaNames([areaCode])}</span>,
      },
      {
        key: "skills",
        header: t("units.skills"),
        width: "w-56",
        wideOnly: true,
        cell: (unit) => (
          <span className="block truncate" title={skillsOf(unit)}>
            {skillsOf(unit) || "–"}
          </span>
        ),
      },
      {
        key: "state",
        header: t("units.state"),
        width: "w-20 sm:w-24",
        sortValue: ({ duty }) => ["on", "unknown", "off"].indexOf(duty),
        cell: ({ duty, retired }) => (
          <Tag look={!retired && duty === "on" ? "accent" : "plain"}>
            {t(retired ? "units.states.retired" : `duty.state.${duty}`)}
          </Tag>
        ),
      },
      {
        key: "change",
        header: t("units.change"),
        align: "right",
        width: "w-22 sm:w-24",
        cell: (unit) =>
          !unit.retired && (
            <Button size="small" look="quiet" onClick={() => setEdited(unit.id)}>
              {t("units.change")}
            </Button>
          ),
      },
    ];
  }, [t, locale, departments, areaNames, nameOf]);
  const rows = useMemo(
    () =>
      sortRows(
        items.filter(({ retired }) => retired === (state === "retired")),
        columns,
        sort,
      ),
    [items, state, columns, sort],
  );
  const retired = items.filter((unit) => unit.retired).length;
  const counts = { inUse: items.length - retired, retired };
  const unit = items.find(({ id }) => id === edited) ?? null;
  const close = () => setEdited(null);
  const title = t(unit ? "units.changeTitle" : "units.add");
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-2">
        <Segmented
          label={t("units.state")}
          value={state}
          options={states.map((value) => ({
            value,
            label: t(`units.states.${value}`),
            ...(units.data && { count: formatCount(counts[value]) }),
          }))}
          onChange={setState}
        />
        <p className="text-12 text-text-3 max-sm:order-last sm:min-w-0 sm:flex-1 sm:truncate">{t("units.note")}</p>
        <Button className="max-sm:ml-auto" onClick={() => setEdited("new")}>
          <Plus aria-hidden className="size-4" />
          {t("units.add")}
        </Button>
      </div>
      {units.isPending && <SkeletonRows label={t("common.loading")} rows={8} />}
      {units.isError && !units.data && <LoadFailure error={units.error} onRetry={() => void units.refetch()} />}
      {units.data && rows.length === 0 && (
        <Notice kind="empty" title={t(`units.none.${state}`)}>
          {t(`units.noneText.${state}`)}
        </Notice>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t("admin.view.units")}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          fitsPhone
          sort={sort}
          onSort={setSort}
          sortLabel={(column) => t("common.sortBy", { column })}
        />
      )}
      <Dialog open={edited !== null} onClose={close} title={title} closeLabel={t("common.close")} width="wide">
        {edited !== null && <UnitForm key={edited} unit={unit} departments={departments} onDone={close} />}
      </Dialog>
    </>
  );
}
