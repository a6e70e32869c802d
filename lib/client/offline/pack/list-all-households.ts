import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { listHouseholdsEndpoint } from "@/lib/contracts/households/list-households-endpoint";
import { callApi } from "../../api";

const PAGE_SIZE = "1000";

/** Every masked household of a grid, page by page. */
export async function listAllHouseholds(grid: string, signal: AbortSignal): Promise<MaskedHousehold[]> {
  const households: MaskedHousehold[] = [];
  let cursor: string | undefined;
  do {
    const page = await callApi(listHouseholdsEndpoint, { query: { grid, limit: PAGE_SIZE, cursor }, signal });
    households.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return households;
}
