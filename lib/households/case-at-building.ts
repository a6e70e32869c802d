/** Reports name a door and are placed in front of it: an entrance, a stairwell, the pavement. */
export const DOORSTEP_METRES = 30;

interface BuildingNearCase {
  /** The case's position lies inside the footprint. */
  inside: boolean;
  /** From the case's position to the footprint. */
  metres: number;
  address: string;
}

/**
 * When a case is "at" a building and so at its households: its position lies inside the footprint, or on the doorstep, and
 * then its address must name the building. Near is not enough: a broken lamp in front of a house is no reason to look inside.
 */
export function isCaseAtBuilding(caseAddress: string, { inside, metres, address }: BuildingNearCase): boolean {
  return inside || (metres <= DOORSTEP_METRES && namesAddress(caseAddress, address));
}

/** 测试路1号 is named by 测试路1号3单元, not by 测试路11号 or 大测试路1号. */
function namesAddress(text: string, address: string): boolean {
  const [given, wanted] = [text.replaceAll(/\s/g, ""), address.replaceAll(/\s/g, "")];
  return wanted !== "" && given.startsWith(wanted);
}
