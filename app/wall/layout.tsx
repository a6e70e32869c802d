import type { ReactNode } from "react";
import { MapProvider } from "@/components/map/map-provider";
import { AddressProvider } from "@/components/shell/address-provider";
import { QueryProvider } from "@/components/shell/query-provider";

/** A page of its own, without the portal's rail and bars: nobody sits at it. */
export default function WallLayout({ children }: { children: ReactNode }) {
  return (
    <AddressProvider>
      <QueryProvider>
        <MapProvider>{children}</MapProvider>
      </QueryProvider>
    </AddressProvider>
  );
}
