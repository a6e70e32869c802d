import { cameraCatalogXmlEndpoint } from "@/lib/contracts/cameras/camera-catalog-endpoints";
import { route } from "@/lib/server/http/route";
import { exportCameras } from "@/lib/server/services/cameras/export-cameras";

export const GET = route(cameraCatalogXmlEndpoint, ({ actor, query }) => exportCameras(actor, query.area, "xml"));
