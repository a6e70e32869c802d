import type { CheckedPlaceDetail } from "@/lib/contracts/checked-places/checked-place";
import { type CheckedPlaceRow, toCheckedPlace } from "@/lib/server/db/queries/checked-places/checked-place-row";
import { listPlaceChecks } from "@/lib/server/db/queries/checked-places/list-place-checks";
import type { Tx } from "@/lib/server/db/tx";
import { checkDaysOf, placeKinds } from "./place-kinds";

export const checkedPlaceDetail = async (tx: Tx, row: CheckedPlaceRow): Promise<CheckedPlaceDetail> => ({
  ...toCheckedPlace(row, checkDaysOf(row, await placeKinds(tx))),
  ...(await listPlaceChecks(tx, row)),
});
