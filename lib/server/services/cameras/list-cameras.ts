import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Camera } from "@/lib/contracts/cameras/camera";
import type { listCamerasEndpoint } from "@/lib/contracts/cameras/list-cameras-endpoint";
import type { Page } from "@/lib/contracts/paging";
import { ok, type Result } from "@/lib/kernel/result";
import { toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import { listCameras as listRows } from "@/lib/server/db/queries/cameras/list-cameras";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { pageOfRows } from "../page-of-rows";

type Query = z.output<typeof listCamerasEndpoint.query>;

export function listCameras(actor: Actor, { area, bbox, status, limit, cursor }: Query): Promise<Result<Page<Camera>>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      if (parts.length === 0) return ok({ items: [], nextCursor: null });
      const rows = await listRows(tx, { parts, status, after: cursor, limit: limit + 1 });
      return ok(pageOfRows(rows, limit, toCamera, ({ grid_code, id }) => [grid_code, id]));
    },
    { readOnly: true, ...(bbox && { viewport: bbox }) },
  );
}
