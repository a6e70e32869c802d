import { type DictionaryEntry, entriesOf } from "./dictionary-entry";

/** What a look at the place ticks when it is wrong, by kind. Points are what it takes off a place that is inspected for stars. */
const lists: Readonly<
  Record<string, readonly (readonly [code: string, name: string, nameEn: string, points: number])[]>
> = {
  fire: [
    ["exit-blocked", "疏散通道、安全出口堵塞", "Exit or corridor blocked", 25],
    ["engine-way", "消防车通道被占用", "Fire engine access occupied", 20],
    ["extinguisher", "灭火器缺失或过期", "Extinguisher missing or expired", 10],
    ["hydrant", "消火栓无水或损坏", "Hydrant dry or broken", 15],
    ["alarm-off", "火灾报警停用", "Fire alarm switched off", 15],
    ["door-open", "防火门常开或损坏", "Fire door kept open or broken", 10],
    ["lights-off", "应急照明、疏散标志失效", "Emergency lights or signs dead", 5],
  ],
  gas: [
    ["leak", "有燃气泄漏", "Gas leaks", 40],
    ["alarm", "未装或停用燃气报警器", "No gas alarm, or switched off", 15],
    ["hose", "软管老化、超长或穿墙", "Hose worn, too long or through a wall", 15],
    ["bottle", "气瓶过期或存放不当", "Bottle expired or stored wrongly", 20],
    ["air", "用气场所不通风", "Room without ventilation", 10],
  ],
  electric: [
    ["bare-wire", "线路老化裸露", "Worn or bare wiring", 25],
    ["private-wire", "私拉乱接", "Wires strung privately", 20],
    ["breaker", "无漏电保护", "No residual-current breaker", 20],
    ["overload", "超负荷用电", "Circuit overloaded", 15],
  ],
  "scooter-charging": [
    ["indoors", "在楼道、室内充电停放", "Charged or parked indoors", 30],
    ["flying-wire", "飞线充电", "Charged by a wire from a window", 25],
    ["sprinkler", "车棚无喷淋、灭火器材", "Shed without sprinkler or extinguisher", 15],
    ["exit", "车辆占用疏散通道", "Vehicles in the way out", 20],
    ["battery", "改装电池", "Altered battery", 10],
  ],
  building: [
    ["crack", "墙体、楼板开裂", "Cracks in walls or floors", 30],
    ["wall-removed", "擅自拆改承重结构", "Bearing structure altered", 35],
    ["tilt", "房屋倾斜沉降", "Tilting or sinking", 35],
    ["roof", "屋面渗漏破损", "Roof leaks or is broken", 10],
  ],
  "falling-object": [
    ["facade", "外墙饰面脱落", "Facade comes off", 30],
    ["window", "门窗、晾衣架松动", "Window or drying rack loose", 20],
    ["billboard", "招牌、空调架松动", "Sign or air conditioner frame loose", 20],
    ["pots", "阳台摆放花盆杂物", "Pots and things on balconies", 10],
  ],
  slope: [
    ["new-crack", "坡面出现新裂缝", "New cracks in the slope", 35],
    ["bulge", "挡墙鼓胀、位移", "Retaining wall bulges or has moved", 35],
    ["drain", "截排水沟堵塞", "Drains blocked", 15],
    ["rock", "有松动危石", "Loose rock", 30],
    ["sign", "警示标志缺失", "Warning sign missing", 5],
  ],
  flood: [
    ["inlet", "雨水口堵塞", "Inlet blocked", 20],
    ["pump", "排涝泵故障", "Pump broken", 25],
    ["basement", "地下空间无挡水设施", "Basement without a barrier", 20],
  ],
  road: [
    ["surface", "路面破损塌陷", "Surface broken or sunk", 20],
    ["sight", "视线遮挡", "View blocked", 15],
    ["sign-lost", "标志标线缺失", "Signs or markings missing", 10],
  ],
  "water-edge": [
    ["rail", "护栏缺失损坏", "Rail missing or broken", 25],
    ["warning", "警示牌缺失", "Warning sign missing", 10],
    ["ring", "救生设施缺失", "Life ring missing", 15],
  ],
};

/** Codes begin with their kind, which is also their parent. */
export const hazardChecks: readonly DictionaryEntry[] = Object.entries(lists)
  .flatMap(([kind, lines]) =>
    entriesOf(
      "hazard-check",
      lines.map(([code, name, nameEn, points]) => [`${kind}-${code}`, name, nameEn, { points }] as const),
    ).map((entry) => ({ ...entry, parentCode: kind })),
  )
  .map((entry, sort) => ({ ...entry, sort }));
