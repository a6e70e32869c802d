import type { PlanComment } from "@/lib/contracts/plans/plan";
import { toPosition } from "@/lib/server/db/queries/lng-lat";
import type { PlanCommentRow } from "@/lib/server/db/queries/plans/plan-comments";

export const planComment = ({ id, lng, lat, text, made_by_name: by, made_at: at }: PlanCommentRow): PlanComment => ({
  id,
  position: lng === null || lat === null ? null : toPosition({ lng, lat }),
  text,
  by: by ?? "",
  at,
});
