import type { EntryLine } from "./dictionary-entry";

/** Code tables of the 20-digit device number, designed after GB/T 28181 (standards.md 2.6). */
export const cameraPtzTypes: readonly EntryLine[] = [
  ["1", "球机", "PTZ dome"],
  ["2", "半球", "Dome"],
  ["3", "固定枪机", "Fixed bullet"],
  ["4", "遥控枪机", "Remote-controlled bullet"],
  ["5", "遥控半球", "Remote-controlled dome"],
  ["6", "多目全景", "Multi-sensor panorama"],
  ["7", "多目分割", "Multi-sensor split"],
];

export const cameraDeviceTypes: readonly EntryLine[] = [
  ["131", "摄像机", "Camera"],
  ["132", "网络摄像机", "Network camera"],
];

export const cameraIndustries: readonly EntryLine[] = [
  ["00", "社会治安路面接入", "Public security, roads"],
  ["01", "社会治安社区接入", "Public security, communities"],
  ["02", "社会治安内部接入", "Public security, premises"],
  ["03", "社会治安其他接入", "Public security, other"],
  ["04", "交通路面接入", "Traffic, roads"],
  ["05", "交通卡口接入", "Traffic, checkpoints"],
  ["06", "交通内部接入", "Traffic, premises"],
  ["07", "交通其他接入", "Traffic, other"],
  ["08", "城市管理接入", "City management"],
  ["09", "卫生环保接入", "Health and environment"],
  ["10", "商检海关接入", "Inspection and customs"],
  ["11", "教育部门接入", "Education"],
  ["12", "民航接入", "Civil aviation"],
  ["13", "铁路接入", "Railway"],
  ["14", "航运接入", "Shipping"],
  ["40", "农林牧渔业接入", "Farming, forestry, fishing"],
  ["41", "采矿企业接入", "Mining"],
  ["42", "制造企业接入", "Manufacturing"],
  ["43", "水电气热企业接入", "Water, power, gas, heat"],
  ["44", "建筑企业接入", "Construction"],
  ["45", "批发零售业接入", "Wholesale and retail"],
];

export const cameraNetworks: readonly EntryLine[] = [
  ["0", "公安视频网（一）", "Police video network (1)"],
  ["1", "公安视频网（二）", "Police video network (2)"],
  ["2", "行业专网", "Industry network"],
  ["3", "政法信息网", "Justice network"],
  ["4", "公安移动信息网", "Police mobile network"],
  ["5", "公安信息网", "Police network"],
  ["6", "电子政务外网", "E-government network"],
  ["7", "互联网", "Internet"],
  ["8", "专线", "Leased line"],
  ["9", "预留", "Reserved"],
];
