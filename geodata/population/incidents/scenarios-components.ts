import { scenario } from "./scenario";

const riskyToWheels = { severity: [64, 34, 2, 0] } as const;

/** 部件, classes 11–15. */
export const componentScenarios = [
  scenario("11001", 0.9, "street", "rush", ["供水井盖下沉，车过异响", "水表井盖缺失，已放警示锥"], riskyToWheels),
  scenario("11002", 1.4, "street", "rush", ["污水井盖破损，污水外溢约 {3-20} 米", "污水井满溢，异味明显"], {
    ...riskyToWheels,
    rain: 1.8,
  }),
  scenario("11003", 1.5, "street", "rush", ["雨水井盖下沉破损，夜间骑车易摔", "雨水井盖松动翘起"], {
    ...riskyToWheels,
    rain: 1.8,
  }),
  scenario("11004", 1.3, "street", "any", ["雨水箅子缺失 {1-3} 块", "雨水箅子被落叶堵塞，{road}排水不畅"], {
    rain: 3.5,
  }),
  scenario("11005", 0.4, "street", "any", ["电力井盖断裂，露出线缆", "电缆井盖移位"], riskyToWheels),
  scenario("11006", 3.2, "street", "evening", [
    "路灯整段不亮，约 {60-260} 米",
    "路灯闪烁，{2-6} 盏不亮",
    "灯杆检修门缺失，电线外露",
    "小区内道路灯常明不灭",
  ]),
  scenario("11007", 0.6, "street", "any", ["通信井盖缺角，行人绊倒", "通信井盖异响，夜间扰民"], riskyToWheels),
  scenario(
    "11008",
    1.6,
    "street",
    "any",
    ["通信线缆下垂至人行道，离地约 1.{4-9} 米", "线缆脱落横在{road}上", "废弃线缆缠绕行道树"],
    {
      wind: 2.4,
      severity: [78, 21, 1, 0],
    },
  ),
  scenario("11009", 0.2, "street", "any", ["燃气阀门井盖松动，有轻微异味"], { severity: [30, 60, 10, 0] }),
  scenario("11010", 0.3, "street", "any", ["箱变门未锁，围栏破损", "变压器异响，居民担心"], { heat: 2 }),
  scenario("11011", 0.7, "street", "day", ["消火栓漏水，地面结水", "消火栓被车辆遮挡", "消火栓闷盖缺失"]),
  scenario("11012", 0.8, "green", "day", ["健身器材踏板断裂", "健身器材底座松动，儿童攀爬危险", "单杠锈蚀晃动"]),
  scenario("11013", 0.5, "street", "any", ["立杆倾斜约 {10-30} 度，有倒伏风险", "废弃立杆底座露出螺栓"], { wind: 2 }),
  scenario(
    "12001",
    0.9,
    "junction",
    "rush",
    ["信号灯全灭，路口车辆抢行", "行人信号灯不亮", "左转灯时间过短，车辆积压"],
    {
      wind: 1.4,
      severity: [58, 38, 4, 0],
    },
  ),
  scenario("12002", 0.6, "junction", "day", ["限速标志被树枝遮挡", "让行标志倾倒"], { wind: 1.8 }),
  scenario("12003", 1.2, "street", "rush", [
    "中央护栏被撞倒 {3-20} 米",
    "护栏移位，占用行车道",
    "护栏立柱缺失 {2-6} 根",
  ]),
  scenario("12004", 0.5, "street", "day", ["公交站亭玻璃破碎", "站亭座椅断裂，站牌脱落"]),
  scenario("12005", 0.8, "street", "day", ["盲道被施工破坏 {2-15} 米未恢复", "盲道砖破损 {3-18} 块"]),
  scenario("12006", 0.3, "junction", "day", ["路名牌歪斜，{road}字样脱落"]),
  scenario("12007", 0.5, "junction", "day", ["隔离桩断裂，露出钢筋", "石墩移位，堵住无障碍坡道"]),
  scenario("13001", 0.6, "street", "day", ["公厕水龙头损坏，长流水", "公厕异味大，地面积水", "公厕无障碍扶手松动"]),
  scenario("13002", 1.2, "street", "day", ["果皮箱箱门脱落", "垃圾箱满溢，未及时清运"], { heat: 1.4 }),
  scenario("13003", 0.8, "building", "day", ["垃圾收集点地面污水横流", "分类投放点顶棚破损"], { heat: 1.5 }),
  scenario("13004", 0.3, "street", "day", ["公益广告牌玻璃破裂", "宣传栏倾斜松动"], { wind: 2.5 }),
  scenario("14001", 0.9, "street", "day", ["行道树枯死 {1-5} 株", "树枝遮挡路灯和信号灯", "行道树有虫害，落虫较多"]),
  scenario("14002", 0.5, "street", "day", ["树池箅子缺失 {1-6} 块", "树池箅子翘起绊人"]),
  scenario("14003", 0.4, "green", "day", ["绿地护栏断裂 {2-8} 米", "木栅栏腐朽倒伏"]),
  scenario("14004", 0.2, "street", "day", ["花钵倾倒，泥土撒落人行道"], { wind: 2 }),
  scenario("15001", 0.15, "building", "day", ["人防出入口堆放杂物", "人防口挡水板缺失"]),
  scenario("15002", 0.4, "water", "day", ["河道护栏缺失 {1-4} 米", "亲水平台栏杆松动"], { severity: [52, 45, 3, 0] }),
  scenario("15003", 0.15, "green", "day", ["应急避难场所标识牌褪色，看不清"]),
] as const;
