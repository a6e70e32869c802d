import type { ReactNode } from "react";

/** One line of the palette and what choosing it does. */
export interface Find {
  id: string;
  title: string;
  detail?: string | undefined;
  icon: ReactNode;
  open: () => void;
}

export interface FindGroup {
  name:
    | "groupIncidents"
    | "groupGrids"
    | "groupCameras"
    | "groupAddresses"
    | "groupAreas"
    | "groupWorkspaces"
    | "groupActions";
  finds: readonly Find[];
}
