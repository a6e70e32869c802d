import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AdminWorkspace } from "@/components/admin/admin-workspace";
import { areasOfScope } from "@/lib/server/services/areas/areas-of-scope";
import { listGridFigures } from "@/lib/server/services/grids/list-grid-figures";
import { readReference } from "@/lib/server/services/reference/read-reference";
import { portalPage } from "../portal-page";
import { valueOrThrow } from "../value-or-throw";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.workspace"))("admin") };
}

export default function AdminPage() {
  return portalPage("admin", async (actor) => {
    const locale = await getLocale();
    const [areas, grids, reference] = await Promise.all([
      areasOfScope(actor),
      listGridFigures(actor),
      readReference(actor),
    ]);
    const figures = valueOrThrow(grids);
    const rows = valueOrThrow(areas).map(({ code, name, nameEn }) => {
      const inside = figures.filter((grid) => grid.code.startsWith(code));
      return {
        code,
        name: locale === "en" ? nameEn : name,
        grids: inside.length,
        households: inside.reduce((sum, { households }) => sum + (households ?? 0), 0),
      };
    });
    const { dictionaries, departments } = valueOrThrow(reference);
    return <AdminWorkspace areas={rows} dictionaries={dictionaries} departments={departments} />;
  });
}
