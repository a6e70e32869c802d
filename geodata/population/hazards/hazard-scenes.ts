import type { BuildingKind } from "../../city-types";

export interface HazardScene {
  kind: string;
  weight: number;
  /** Where it is found; null: at the water's edge. */
  buildings: readonly BuildingKind[] | null;
  majorShare: number;
  responsible: readonly string[];
  /** Slots as in incident titles. */
  titles: readonly string[];
}

const homes = ["apartment", "tower", "old-house"] as const;
const owners = ["小区物业", "业主"] as const;

export const hazardScenes: readonly HazardScene[] = [
  {
    kind: "fire",
    weight: 26,
    buildings: [...homes, "dormitory"],
    majorShare: 0.12,
    responsible: owners,
    titles: [
      "{unit}单元楼道堆放杂物",
      "消防通道被占用",
      "应急照明不亮 {2-8} 处",
      "灭火器过期 {2-12} 具",
      "防火门常开，闭门器损坏",
    ],
  },
  {
    kind: "fire",
    weight: 10,
    buildings: ["shop", "mall", "hotel", "works"],
    majorShare: 0.2,
    responsible: ["商户", "企业", "商场管理方"],
    titles: ["疏散出口上锁", "仓库与住宿未分隔", "自动喷淋末端无水", "易燃物堆放过高，约 {2-5} 米"],
  },
  {
    kind: "gas",
    weight: 10,
    buildings: [...homes, "shop"],
    majorShare: 0.28,
    responsible: ["住户", "商户", "区燃气公司"],
    titles: ["燃气软管老化", "液化气瓶与明火同室", "燃气管被包封", "热水器烟道未伸出室外"],
  },
  {
    kind: "electric",
    weight: 13,
    buildings: [...homes, "village-house", "shop"],
    majorShare: 0.1,
    responsible: ["住户", "商户", "小区物业"],
    titles: ["私拉电线 {2-9} 米", "配电箱门缺失", "电表箱积尘，线头外露", "多个插线板串接"],
  },
  {
    kind: "scooter-charging",
    weight: 13,
    buildings: ["apartment", "tower", "old-house", "dormitory"],
    majorShare: 0.16,
    responsible: owners,
    titles: ["{2-6} 楼飞线充电", "门厅充电 {2-8} 辆", "充电棚无烟感和断电装置"],
  },
  {
    kind: "building",
    weight: 8,
    buildings: ["old-house", "village-house", "apartment"],
    majorShare: 0.3,
    responsible: ["业主", "社区居委会"],
    titles: ["承重墙开裂，缝宽约 {2-8} 毫米", "屋面木梁腐朽", "阳台挑板露筋", "外墙空鼓约 {2-14} 平方米"],
  },
  {
    kind: "falling-object",
    weight: 7,
    buildings: ["tower", "apartment", "mall", "office"],
    majorShare: 0.14,
    responsible: [...owners, "产权单位"],
    titles: ["{4-22} 楼外窗松动", "空调支架锈蚀", "外墙瓷砖脱落 {3-15} 块", "楼顶花盆未固定"],
  },
  {
    kind: "slope",
    weight: 2,
    buildings: ["village-house", "works"],
    majorShare: 0.35,
    responsible: ["村委会", "企业"],
    titles: ["屋后边坡掉块，坡高约 {3-9} 米", "挡土墙鼓胀 {5-20} 厘米"],
  },
  {
    kind: "flood",
    weight: 5,
    buildings: ["apartment", "old-house", "village-house"],
    majorShare: 0.12,
    responsible: ["区排水管理所", "小区物业"],
    titles: ["低洼处易积水，历史深度 {20-60} 厘米", "地下车库挡水板缺失", "排水沟淤堵约 {5-40} 米"],
  },
  {
    kind: "road",
    weight: 4,
    buildings: ["shop", "school", "apartment"],
    majorShare: 0.08,
    responsible: ["区市政设施管理所", "区交警大队"],
    titles: ["出入口视线被遮挡", "校门口缺少减速带", "人行横道标线磨损"],
  },
  {
    kind: "water-edge",
    weight: 2,
    buildings: null,
    majorShare: 0.15,
    responsible: ["区水务局"],
    titles: ["护栏缺口约 {1-3} 米", "救生圈缺失 {1-2} 只", "亲水台阶湿滑，无警示"],
  },
];
