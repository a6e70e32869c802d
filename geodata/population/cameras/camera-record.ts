import type { Position } from "../../city-types";

export interface CameraOutage {
  beganAt: number;
  endedAt: number | null;
  kind: "offline" | "maintenance";
}

export interface CameraRecord {
  id: number;
  districtCode: string;
  /** 20 digits, see gb28181-id.ts. */
  code: string;
  name: string;
  gridCode: string;
  position: Position;
  ptzType: number;
  positionType: number;
  indoor: boolean;
  bearingDegrees: number;
  horizontalFovDegrees: number;
  rangeMetres: number;
  mountHeightMetres: number;
  horizontalPixels: number;
  status: "online" | "offline" | "maintenance";
  statusSince: number;
  owner: string;
  purpose: string;
  signPosted: boolean;
  inUseSinceDay: number;
  filingNumber: string | null;
  filedDay: number | null;
  retentionDays: number;
  outages: CameraOutage[];
}
