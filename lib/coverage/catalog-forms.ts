import { csvLines, csvText } from "@/lib/kernel/csv-text";
import { bearingDirectionType } from "@/lib/kernel/direction-type";
import { escapeXml } from "@/lib/kernel/escape-xml";
import type { CameraStatus } from "./camera-status";

/** What a catalogue of GB/T 28181 says of a camera; no more of the register goes out by it. */
export interface CatalogCamera {
  code: string;
  name: string;
  position: readonly [lng: number, lat: number];
  status: CameraStatus;
  ptzType: number;
  positionType: number | null;
  indoor: boolean;
  bearingDegrees: number | null;
}

const names = ["DeviceID", "Name", "Status", "Longitude", "Latitude"] as const;
/** These stand in `<Info>`. */
const infoNames = ["PTZType", "PositionType", "RoomType", "DirectionType"] as const;

type Item = Record<(typeof names)[number] | (typeof infoNames)[number], string>;

const itemOf = ({ position: [lng, lat], bearingDegrees, ...camera }: CatalogCamera): Item => ({
  DeviceID: camera.code,
  Name: camera.name,
  Status: camera.status === "online" ? "ON" : "OFF",
  Longitude: lng.toFixed(7),
  Latitude: lat.toFixed(7),
  PTZType: String(camera.ptzType),
  PositionType: String(camera.positionType ?? ""),
  RoomType: camera.indoor ? "2" : "1",
  DirectionType: bearingDegrees === null ? "" : String(bearingDirectionType(bearingDegrees)),
});

interface CatalogForm {
  head: string;
  rows: (cameras: readonly CatalogCamera[]) => string;
  tail: string;
}

const elements = (item: Item, of: readonly (keyof Item)[]): string =>
  of.map((name) => `<${name}>${escapeXml(item[name])}</${name}>`).join("");

const csvNames = [...names, ...infoNames];

/** A catalogue in parts, so that one of any size can be written as it is read. */
export const catalogForms = {
  xml: {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n<CmdType>Catalog</CmdType>\n<DeviceList>\n',
    rows: (cameras) =>
      cameras
        .map(itemOf)
        .map((item) => `<Item>${elements(item, names)}<Info>${elements(item, infoNames)}</Info></Item>\n`)
        .join(""),
    tail: "</DeviceList>\n</Response>\n",
  },
  csv: {
    head: csvText([csvNames]),
    rows: (cameras) => csvLines(cameras.map(itemOf).map((item) => csvNames.map((name) => item[name]))),
    tail: "",
  },
} satisfies Record<string, CatalogForm>;
