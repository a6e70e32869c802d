import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanWorkspace } from "@/components/plan/plan-workspace";
import { dayField } from "@/lib/contracts/fields";
import { listGridFigures } from "@/lib/server/services/grids/list-grid-figures";
import { listPastGridFigures } from "@/lib/server/services/grids/list-past-grid-figures";
import { today } from "@/lib/server/services/today";
import { areaOf, type PageInput } from "../area-of";
import { portalPage } from "../portal-page";
import { valueOrThrow } from "../value-or-throw";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.workspace"))("plan") };
}

export default function PlanPage({ searchParams }: PageInput) {
  return portalPage("plan", async (actor) => {
    const asked = await searchParams;
    const area = areaOf(asked);
    const day = pastDayOf(asked);
    const grids = day === null ? await listGridFigures(actor, area) : await listPastGridFigures(actor, area, day);
    return <PlanWorkspace grids={valueOrThrow(grids)} day={day} />;
  });
}

/** The day that the workspace looks back to. Over an open plan a day is one of the plan's: borders to compare with. */
function pastDayOf({ day, plan }: Awaited<PageInput["searchParams"]>): string | null {
  const parsed = dayField.safeParse(day).data;
  return parsed === undefined || plan !== undefined || parsed >= today() ? null : parsed;
}
