import type { EntryLine } from "./dictionary-entry";

/** `[code, 中文, English]` of the district's departments; streets add an emergency station each, see `departmentsOf`. */
const districtDepartments = [
  ["water", "区供水公司", "District Water Company"],
  ["gas", "区燃气公司", "District Gas Company"],
  ["power", "澄湖供电所", "Power Supply Station"],
  ["drainage", "区排水管理所", "Drainage Office"],
  ["municipal-works", "区市政设施管理所", "Municipal Works Office"],
  ["lighting", "区路灯管理所", "Street Lighting Office"],
  ["telecom", "通信管线维护中心", "Telecom Line Maintenance"],
  ["sanitation", "区环境卫生管理中心", "Sanitation Centre"],
  ["landscaping", "区园林绿化中心", "Parks and Greenery Centre"],
  ["urban-management", "区城市管理局", "Urban Management Bureau"],
  ["housing", "区住房和城乡建设局", "Housing and Construction Bureau"],
  ["fire", "区消防救援大队", "Fire and Rescue Brigade"],
  ["traffic-police", "区交警大队", "Traffic Police"],
  ["transport", "区交通运输局", "Transport Bureau"],
  ["ecology", "区生态环境分局", "Environment Bureau"],
  ["water-affairs", "区水务局", "Water Affairs Bureau"],
  ["emergency", "区应急管理局", "Emergency Management Bureau"],
  ["civil-affairs", "区民政局", "Civil Affairs Bureau"],
] as const;

/** The same as any city has them, without the district's name. */
export const usualDepartments: readonly EntryLine[] = districtDepartments.map(([code, name, nameEn]) => [
  code,
  name.replace(/^(区|澄湖)/, ""),
  nameEn.replace(/^District /, ""),
]);

export interface Department {
  code: string;
  name: string;
  nameEn: string;
  areaCode: string;
}

/** Where a case goes that has no owner: the street looks after it (属地兜底, standards.md 2.4). */
export const stationCode = (streetCode: string): string => `station-${streetCode}`;

export function departmentsOf(
  districtCode: string,
  streets: readonly { code: string; name: string; nameEn: string }[],
): Department[] {
  return [
    ...districtDepartments.map(([code, name, nameEn]) => ({ code, name, nameEn, areaCode: districtCode })),
    ...streets.map(({ code, name, nameEn }) => ({
      code: stationCode(code),
      name: `${name}应急站`,
      nameEn: `${nameEn} Emergency Station`,
      areaCode: code,
    })),
  ];
}
