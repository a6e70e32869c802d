import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanWorkspace } from "@/components/plan/plan-workspace";
import { listGridFigures } from "@/lib/server/services/grids/list-grid-figures";
import { areaOf, type PageInput } from "../area-of";
import { portalPage } from "../portal-page";
import { valueOrThrow } from "../value-or-throw";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.workspace"))("plan") };
}

export default function PlanPage({ searchParams }: PageInput) {
  return portalPage("plan", async (actor) => {
    const area = areaOf(await searchParams);
    return <PlanWorkspace grids={valueOrThrow(await listGridFigures(actor, area))} />;
  });
}
