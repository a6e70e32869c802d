import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PlanReportSheet } from "@/components/plan/report/plan-report-sheet";
import { mayOpen } from "@/components/shell/workspaces";
import { Notice } from "@/components/ui/notice";
import { idField } from "@/lib/contracts/fields";
import { currentActor } from "@/lib/server/auth/current-actor";
import { areasOfScope } from "@/lib/server/services/areas/areas-of-scope";
import { readPlanReport } from "@/lib/server/services/plans/read-plan-report";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("planEditor.report"))("title") };
}

/** A plan to be printed, without the portal around it. */
export default async function PlanReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  const t = await getTranslations("common");
  if (!mayOpen(actor.role, "plan"))
    return (
      <Notice kind="forbidden" whole title={t("forbiddenTitle")} className="h-dvh justify-center">
        {t("forbiddenText", { role: t(`role.${actor.role}`) })}
      </Notice>
    );
  const id = idField.safeParse((await params).id).data;
  const report = id === undefined ? null : await readPlanReport(actor, id);
  const areas = await areasOfScope(actor);
  if (!report?.ok || !areas.ok) notFound();
  const locale = await getLocale();
  const areaNames = new Map(areas.value.map(({ code, name, nameEn }) => [code, locale === "en" ? nameEn : name]));
  return <PlanReportSheet {...report.value} areaNames={areaNames} printedBy={actor.name} />;
}
