import type { CameraRole } from "./camera-site";

type Range = readonly [low: number, high: number];

/** How cameras of a role are built and run. Lists are drawn from evenly; repeat a value to make it likelier. */
export interface RoleProfile {
  /** Share of all cameras, in a hundred. */
  share: number;
  /** Code tables in dictionaries/camera-codes.ts. */
  industries: readonly string[];
  ptzTypes: readonly number[];
  fovDegrees: Range;
  rangeMetres: Range;
  heightMetres: Range;
  pixels: readonly number[];
  /** PositionType of the GB/T 28181 catalogue: 3 车站码头 6 商业中心 8 校园周边 9 治安复杂 10 交通干线. */
  positionType: number;
  owners: readonly string[];
  purpose: string;
  networks: readonly string[];
}

const POLICE = "区公安分局";
const city = { networks: ["0", "1"], owners: [POLICE] } as const;

export const roleProfiles: Record<CameraRole, RoleProfile> = {
  crossing: {
    ...city,
    share: 24,
    industries: ["00", "04", "04"],
    ptzTypes: [1, 3, 3, 6],
    fovDegrees: [46, 78],
    rangeMetres: [70, 140],
    heightMetres: [5.8, 7.5],
    pixels: [1920, 2560, 3840],
    positionType: 10,
    owners: [POLICE, "区交警大队"],
    purpose: "traffic",
  },
  street: {
    ...city,
    share: 22,
    industries: ["00", "00", "08"],
    ptzTypes: [1, 3, 3, 4],
    fovDegrees: [42, 74],
    rangeMetres: [55, 110],
    heightMetres: [4.5, 6.5],
    pixels: [1920, 1920, 2560],
    positionType: 10,
    owners: [POLICE, POLICE, "区城市管理局"],
    purpose: "public-safety",
  },
  gate: {
    share: 13,
    industries: ["01"],
    ptzTypes: [3, 3, 2],
    fovDegrees: [60, 92],
    rangeMetres: [28, 55],
    heightMetres: [3, 4.5],
    pixels: [1920, 2560],
    positionType: 9,
    owners: ["小区物业", "小区物业", POLICE],
    purpose: "premises",
    networks: ["7", "8", "1"],
  },
  school: {
    share: 5,
    industries: ["11"],
    ptzTypes: [1, 3, 2],
    fovDegrees: [55, 90],
    rangeMetres: [35, 70],
    heightMetres: [3.5, 5],
    pixels: [1920, 2560],
    positionType: 8,
    owners: ["学校"],
    purpose: "premises",
    networks: ["2", "6"],
  },
  hospital: {
    share: 2.5,
    industries: ["09"],
    ptzTypes: [3, 2],
    fovDegrees: [58, 92],
    rangeMetres: [30, 60],
    heightMetres: [3.2, 5],
    pixels: [1920, 2560],
    positionType: 9,
    owners: ["医疗机构"],
    purpose: "premises",
    networks: ["2", "8"],
  },
  market: {
    share: 4,
    industries: ["45"],
    ptzTypes: [1, 2, 3],
    fovDegrees: [60, 96],
    rangeMetres: [30, 65],
    heightMetres: [3.4, 6],
    pixels: [1920, 2560, 3840],
    positionType: 6,
    owners: ["商场管理方"],
    purpose: "premises",
    networks: ["7", "8"],
  },
  office: {
    share: 3.5,
    industries: ["02"],
    ptzTypes: [2, 3],
    fovDegrees: [58, 92],
    rangeMetres: [30, 55],
    heightMetres: [3.2, 5],
    pixels: [1920],
    positionType: 9,
    owners: ["产权单位"],
    purpose: "premises",
    networks: ["6", "8"],
  },
  works: {
    share: 2,
    industries: ["42"],
    ptzTypes: [3, 4],
    fovDegrees: [50, 80],
    rangeMetres: [40, 80],
    heightMetres: [4, 6],
    pixels: [1920],
    positionType: 9,
    owners: ["企业"],
    purpose: "premises",
    networks: ["7", "8"],
  },
  estate: {
    share: 12,
    industries: ["01"],
    ptzTypes: [3, 3, 2],
    fovDegrees: [62, 96],
    rangeMetres: [22, 45],
    heightMetres: [2.8, 4],
    pixels: [1920],
    positionType: 9,
    owners: ["小区物业", "小区物业", "社区居委会"],
    purpose: "premises",
    networks: ["7", "8"],
  },
  shop: {
    share: 6,
    industries: ["45"],
    ptzTypes: [2, 3],
    fovDegrees: [70, 104],
    rangeMetres: [15, 30],
    heightMetres: [2.7, 3.6],
    pixels: [1920],
    positionType: 6,
    owners: ["商户"],
    purpose: "premises",
    networks: ["7"],
  },
  waterside: {
    share: 4,
    industries: ["08", "09"],
    ptzTypes: [1, 1, 3],
    fovDegrees: [50, 70],
    rangeMetres: [80, 160],
    heightMetres: [5, 8],
    pixels: [1920, 2560],
    positionType: 9,
    owners: ["区水务局"],
    purpose: "water-safety",
    networks: ["2", "6"],
  },
  hall: {
    share: 2,
    industries: ["45", "02"],
    ptzTypes: [2],
    fovDegrees: [80, 108],
    rangeMetres: [12, 25],
    heightMetres: [2.8, 4],
    pixels: [1920],
    positionType: 6,
    owners: ["商场管理方", "产权单位"],
    purpose: "premises",
    networks: ["7", "8"],
  },
};
