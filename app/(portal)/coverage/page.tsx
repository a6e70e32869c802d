import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CoverageWorkspace } from "@/components/coverage/coverage-workspace";
import { listUnfiledCameras } from "@/lib/server/services/cameras/list-unfiled-cameras";
import { listGridFigures } from "@/lib/server/services/grids/list-grid-figures";
import { areaOf, type PageInput } from "../area-of";
import { portalPage } from "../portal-page";
import { valueOrThrow } from "../value-or-throw";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.workspace"))("coverage") };
}

export default function CoveragePage({ searchParams }: PageInput) {
  return portalPage("coverage", async (actor) => {
    const area = areaOf(await searchParams);
    const [grids, unfiled] = await Promise.all([listGridFigures(actor, area), listUnfiledCameras(actor, area)]);
    return <CoverageWorkspace grids={valueOrThrow(grids)} unfiled={valueOrThrow(unfiled)} />;
  });
}
