import type { EntryLine } from "./dictionary-entry";

/** Where reports come from, under the names that cities use; the codes are those of `lib/incidents/incident-source.ts`. */
export const incidentSourceLines: readonly EntryLine[] = [
  ["patrol", "巡查", "Patrol"],
  ["hotline", "热线", "Hotline"],
  ["hotline-12345", "12345 政务热线", "City hotline 12345"],
  ["hotline-110", "110 非警务转办", "Police 110, passed on"],
  ["hotline-96345", "96345 便民热线", "Service line 96345"],
  ["window", "窗口", "Service window"],
  ["letter", "来信", "Letter"],
  ["website", "网站留言", "Website"],
  ["email", "电子邮件", "E-mail"],
  ["public", "公众上报", "Resident"],
  ["superior", "上级交办", "From above"],
  ["media", "媒体", "Media"],
  ["camera-desk", "视频巡查员", "Camera operator"],
  ["sensor", "报警设备", "Alarm device"],
  ["open311", "开放接口", "Open311"],
];
