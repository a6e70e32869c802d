import type { PublicStage } from "@/lib/incidents/public-stage";

export type Open311Language = "zh" | "en";

/** What stands in answers beside the data: other programs print it as it comes, so it has to be whole sentences. */
interface Words {
  stages: Readonly<Record<PublicStage, string>>;
  /** Said to who has just reported. */
  noticeOf: (number: string) => string;
  contact: (page: string) => string;
  keys: string;
}

export const open311Words: Readonly<Record<Open311Language, Words>> = {
  zh: {
    stages: {
      received: "已收到，等待核实。",
      checking: "正在现场核实。",
      taken: "已立案，正在安排处置。",
      assigned: "已派给责任部门或网格长。",
      "in-hand": "责任部门或网格长正在处置。",
      paused: "暂缓处置，等待条件具备。",
      reviewing: "已处置，正在核查结果。",
      done: "已处置并核查结案。",
      "not-taken": "经核实未立案。",
    },
    noticeOf: (number) => `案卷号 ${number}，先核实，再派给责任部门或网格长。`,
    contact: (page) => `居民上报与查询：${page}。接口问题请联系本地指挥中心。`,
    keys: "密钥由本地管理员在“管理”中签发，每个对接系统一个帐号。不带密钥也可上报，按来源网络限量。",
  },
  en: {
    stages: {
      received: "Received, waiting to be verified.",
      checking: "Being verified on site.",
      taken: "A case was opened; who will handle it is being arranged.",
      assigned: "Given to the department or grid leader responsible.",
      "in-hand": "Being handled by the department or grid leader responsible.",
      paused: "On hold until it can be done.",
      reviewing: "Handled; the result is being checked.",
      done: "Handled, checked and closed.",
      "not-taken": "After verification no case was opened.",
    },
    noticeOf: (number) =>
      `Case ${number}: it is verified first, then given to the department or grid leader responsible.`,
    contact: (page) => `Residents report and follow at ${page}. About this interface ask the local command centre.`,
    keys: "Keys are made by the local administrator, one account for each program. Reports are taken without a key as well, so many an hour from one network.",
  },
};
