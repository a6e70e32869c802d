import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { MapProvider } from "@/components/map/map-provider";
import { PublicFrame } from "@/components/public/public-frame";
import { QueryProvider } from "@/components/shell/query-provider";
import { parseTheme, themeCookie } from "@/components/shell/theme";

/** For everybody, without an account. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  return (
    <QueryProvider>
      <PublicFrame theme={theme}>
        <MapProvider>{children}</MapProvider>
      </PublicFrame>
    </QueryProvider>
  );
}
