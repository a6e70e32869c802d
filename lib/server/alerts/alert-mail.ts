import type { AlertMessage } from "@/lib/contracts/alerts/alert-message";

const severities = ["", "一般 general", "较大 larger", "重大 major", "特大 critical"];
const latenesses = { soon: "将超时 due soon", late: "已超时 overdue", "very-late": "严重超时 long overdue" } as const;

/** An alert as a letter, in both languages: an address has none of its own. */
export function alertMail(message: AlertMessage): { subject: string; text: string } {
  const { type, drill, rule, trigger, area, case: one, count, windowMinutes, lateness, at, link } = message;
  const mark = `${drill ? "【演练 EXERCISE】" : ""}${type === "test" ? "【测试 TEST】" : ""}`;
  const what = rule ? rule.name : "通知渠道测试 · Test of an alert target";
  const lines = [
    drill && "这是一次演练，没有发生真实事件。This is an exercise: nothing has happened.",
    type === "test" && "这是一封测试邮件，收到即说明渠道可用。This is a test: that it arrived is all it has to say.",
    trigger === "count" &&
      `${windowMinutes ?? 0} 分钟内 ${count ?? 0} 件 · ${count ?? 0} reports within ${windowMinutes ?? 0} minutes`,
    lateness && latenesses[lateness],
    one && `案卷 Case: ${one.number}`,
    one && `类别 Class: ${one.categoryName} (${one.category})`,
    one && `级别 Severity: ${severities[one.severity] ?? String(one.severity)}`,
    one?.dueAt && `期限 Due: ${one.dueAt}`,
    area && `区域 Area: ${area}`,
    `时间 Time: ${at}`,
    link && `打开 Open: ${link}`,
  ];
  return { subject: `${mark}方格 Fangge: ${what}`, text: `${lines.filter(Boolean).join("\n")}\n` };
}
