import type { SuggestionResult } from "@/lib/contracts/coverage/suggestion-endpoints";
import type { CoverageChange } from "@/lib/contracts/coverage/what-if-endpoint";

const FIXED_CAMERA = 3;

/** A suggested place as a camera that is thought of. */
export const suggestionChange = ({
  position,
  bearingDegrees,
  horizontalFovDegrees,
  rangeMetres,
  mountHeightMetres,
  horizontalPixels,
}: SuggestionResult["places"][number]): CoverageChange => ({
  position,
  bearingDegrees,
  horizontalFovDegrees,
  rangeMetres,
  mountHeightMetres,
  horizontalPixels,
  ptzType: FIXED_CAMERA,
});
