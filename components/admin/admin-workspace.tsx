"use client";

import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { formatCount } from "@/lib/i18n/format-count";
import { onDemand } from "../shared/on-demand";
import { Segmented } from "../ui/segmented";
import { type AdminArea, AreaTable } from "./area-table";
import { DictionaryTable, type DictionaryVersion } from "./dictionary-table";
import type { DepartmentChoice } from "./new-user-form";
import { SimulatorSwitch } from "./simulator-switch";
import { useUsers } from "./use-users";
import { UserAdmin } from "./user-admin";

const AlertAdmin = onDemand(() => import("./alerts/alert-admin").then((module) => module.AlertAdmin));
const CalendarAdmin = onDemand(() => import("./calendars/calendar-admin").then((module) => module.CalendarAdmin));
const DeadlineAdmin = onDemand(() => import("./deadlines/deadline-admin").then((module) => module.DeadlineAdmin));

const DeviceAdmin = onDemand(() => import("./devices/device-admin").then((module) => module.DeviceAdmin));

const LadderAdmin = onDemand(() => import("./ladder/ladder-admin").then((module) => module.LadderAdmin));
const RosterAdmin = onDemand(() => import("./roster/roster-admin").then((module) => module.RosterAdmin));
const UnitAdmin = onDemand(() => import("./units/unit-admin").then((module) => module.UnitAdmin));

const views = [
  "users",
  "deadlines",
  "calendars",
  "units",
  "roster",
  "ladder",
  "dictionaries",
  "areas",
  "alerts",
  "devices",
] as const;

interface AdminWorkspaceProps {
  areas: readonly AdminArea[];
  dictionaries: readonly DictionaryVersion[];
  departments: readonly DepartmentChoice[];
}

export function AdminWorkspace({ areas, dictionaries, departments }: AdminWorkspaceProps) {
  const t = useTranslations("admin");
  const [view, setView] = useQueryState("view", parseAsStringLiteral(views).withDefault("users"));
  const users = useUsers();
  const counts: Partial<Record<(typeof views)[number], number | undefined>> = {
    users: users.data?.length,
    dictionaries: dictionaries.length,
    areas: areas.length,
  };
  const options = views.map((value) => {
    const count = counts[value];
    return { value, label: t(`view.${value}`), ...(count === undefined ? {} : { count: formatCount(count) }) };
  });
  return (
    <section aria-label={t("title")} className="flex size-full flex-col bg-surface">
      <header className="flex min-h-12 flex-wrap items-center gap-3 border-b border-line px-4 py-2">
        <h1 className="text-14">{t("title")}</h1>
        <Segmented label={t("title")} value={view} options={options} onChange={(next) => void setView(next)} />
        <SimulatorSwitch />
      </header>
      {view === "users" && <UserAdmin departments={departments} />}
      {view === "deadlines" && <DeadlineAdmin />}
      {view === "calendars" && <CalendarAdmin />}
      {view === "units" && <UnitAdmin departments={departments} />}
      {view === "roster" && <RosterAdmin departments={departments} />}
      {view === "ladder" && <LadderAdmin />}
      {view === "dictionaries" && <DictionaryTable versions={dictionaries} />}
      {view === "areas" && <AreaTable areas={areas} />}
      {view === "alerts" && <AlertAdmin />}
      {view === "devices" && <DeviceAdmin />}
    </section>
  );
}
