import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { MapProvider } from "@/components/map/map-provider";
import { AddressProvider } from "@/components/shell/address-provider";
import { panelsCookie, parsePanelWidths } from "@/components/shell/panel-widths";
import { PortalShell } from "@/components/shell/portal-shell";
import { QueryProvider } from "@/components/shell/query-provider";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { areasOfScope } from "@/lib/server/services/areas/areas-of-scope";
import { requireActor } from "./require-actor";
import { valueOrThrow } from "./value-or-throw";

/** Stays mounted while the reader moves between workspaces, and with it the one map. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const locale = await getLocale();
  const kept = await cookies();
  const theme = parseTheme(kept.get(themeCookie)?.value);
  const panels = parsePanelWidths(kept.get(panelsCookie)?.value);
  const areas = valueOrThrow(await areasOfScope(actor));
  const session = {
    userId: actor.userId,
    name: actor.name,
    role: actor.role,
    office: actor.office,
    scope: actor.scope,
    areas: areas.map(({ code, name, nameEn }) => ({ code, name: locale === "en" ? nameEn : name })),
  };
  return (
    <AddressProvider>
      <QueryProvider>
        <PortalShell session={session} theme={theme} panels={panels}>
          <MapProvider>{children}</MapProvider>
        </PortalShell>
      </QueryProvider>
    </AddressProvider>
  );
}
