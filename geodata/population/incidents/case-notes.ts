import type { IncidentAction } from "@/lib/incidents/incident-action";

/** What people write with a step. Invented, short as in real logs; reasons where the state machine asks for one. */
export const caseNotes: Partial<Record<IncidentAction, readonly string[]>> = {
  verify: ["请网格员到场核实", "电话核实", ""],
  register: ["", "", "情况属实", "核实属实，准予立案"],
  refuse: ["现场未发现所述情况", "已由物业处理完毕", "属合同纠纷，建议走司法途径", "地址不在本区"],
  dispatch: ["", "", "请尽快到场", "请按时限办理"],
  accept: ["", "", "收到", "已安排人员"],
  return: ["不属本单位职责，请改派", "权属不清，建议属地处理", "该设施已移交街道管理"],
  start: ["已到场", "人员、车辆已到位", "", ""],
  suspend: ["配件采购中，预计十日到货", "需产权单位确认方案", "雨天无法施工", "纳入下月整治计划"],
  resume: ["条件具备，恢复办理", "配件已到"],
  "request-extension": ["需夜间占道施工，申请延期两日", "工程量较大，申请延期"],
  "grant-extension": ["同意", "同意，请做好围挡"],
  "deny-extension": ["按原时限办理，可增派人手"],
  "feed-back": ["已清理，见照片", "已修复，恢复正常", "已劝离并复查", "已更换", "已整改，现场恢复", "处置完毕"],
  inspect: ["", "请网格员现场核查"],
  "fail-inspection": ["现场仍有残留", "修复不平整，请返工", "照片与现场不符"],
  close: ["核查通过", "现场复核合格", "", ""],
  void: ["测试上报", "上报人申请撤回", "信息不全且无法联系"],
  reopen: ["市民回访不满意", "同一位置再次出现"],
};
