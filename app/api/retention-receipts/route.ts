import { listRetentionReceiptsEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listRetentionReceipts } from "@/lib/server/services/residents/list-retention-receipts";

export const GET = route(listRetentionReceiptsEndpoint, async ({ actor }) =>
  answered(await listRetentionReceipts(actor)),
);
