import { reportCameraStatusEndpoint } from "@/lib/contracts/cameras/report-camera-status-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { reportCameraStatus } from "@/lib/server/services/cameras/report-camera-status";

export const PUT = route(reportCameraStatusEndpoint, async ({ actor, body, ...once }) =>
  answered(await reportCameraStatus(actor, body.reports, once)),
);
