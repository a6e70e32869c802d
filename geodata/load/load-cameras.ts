import { historySince } from "../population/cameras/camera-outages";
import type { CameraRecord } from "../population/cameras/camera-record";
import { generateCameras } from "../population/cameras/generate-cameras";
import { isoDay } from "../population/local-time";
import { copyRows } from "./copy-rows";
import type { CopyValue } from "./copy-text";
import { pointHex } from "./ewkb";
import { countsOf, type LoadContext, reporting } from "./load-context";

const columns = [
  "district_code",
  "id",
  "code",
  "name",
  "grid_code",
  "position",
  "ptz_type",
  "position_type",
  "indoor",
  "bearing_degrees",
  "horizontal_fov_degrees",
  "range_metres",
  "mount_height_metres",
  "horizontal_pixels",
  "status",
  "status_since",
  "owner",
  "purpose",
  "sign_posted",
  "in_use_since",
  "filing_number",
  "filed_on",
  "retention_days",
  "history_since",
  "updated_at",
];

export async function loadCameras(context: LoadContext): Promise<void> {
  const { client, ground, seed, now, sizes } = context;
  const outages: CopyValue[][] = [];
  function* rows(): Generator<CopyValue[]> {
    for (const camera of generateCameras(ground, { seed, now, cameras: sizes.cameras })) {
      countsOf(context, camera.gridCode).cameras += 1;
      outages.push(...outageRows(camera));
      yield cameraRow(camera, now);
    }
  }
  await copyRows(client, "cameras", columns, reporting(context, "cameras", sizes.cameras, rows()));
  await copyRows(client, "camera_outages", ["district_code", "camera_id", "began_at", "ended_at", "kind"], outages);
}

function cameraRow(camera: CameraRecord, now: number): CopyValue[] {
  return [
    camera.districtCode,
    camera.id,
    camera.code,
    camera.name,
    camera.gridCode,
    pointHex(camera.position),
    camera.ptzType,
    camera.positionType,
    camera.indoor,
    camera.bearingDegrees,
    camera.horizontalFovDegrees,
    camera.rangeMetres,
    camera.mountHeightMetres,
    camera.horizontalPixels,
    camera.status,
    new Date(camera.statusSince),
    camera.owner,
    camera.purpose,
    camera.signPosted,
    isoDay(camera.inUseSinceDay),
    camera.filingNumber,
    camera.filedDay === null ? null : isoDay(camera.filedDay),
    camera.retentionDays,
    new Date(historySince(now)),
    new Date(now),
  ];
}

const outageRows = ({ districtCode, id, outages }: CameraRecord): CopyValue[][] =>
  outages.map(({ beganAt, endedAt, kind }) => [
    districtCode,
    id,
    new Date(beganAt),
    endedAt === null ? null : new Date(endedAt),
    kind,
  ]);
