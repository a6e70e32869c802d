import { lineField } from "@/lib/contracts/fields";
import type { BoundaryFeature, Note } from "./boundary-file";

/**
 * How columns that hold the names of units are headed, the surest first. No other is read: a table of units may well have the
 * person in charge beside it.
 */
const headings = [
  "单元名称",
  "网格名称",
  "片区名称",
  "区域名称",
  "路段名称",
  "名称",
  "unit_name",
  "unitname",
  "beat_name",
  "grid_name",
  "area_name",
  "section_name",
  "dymc",
  "wgmc",
  "pqmc",
  "mc",
  "name",
];

/** As a unit may be called by hand. */
const unitName = lineField(1, 60);

/** Surnames of nine in ten people, in no order that matters. */
const surname =
  /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])/;
/** What places and parts of an office end in, and given names seldom do. */
const placeEnding =
  /[区段片组格队站所号路街道巷里弄村镇乡县市场园院校桥河湖江山港湾岸门口楼苑坊庄屯寨店社厂东西南北中]$/;

/** Two to four characters that begin with a surname and end like no place. */
const isLikePerson = (text: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(text) && surname.test(text) && !placeEnding.test(text);

const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

interface NamesOfFile {
  /** By place in the list of features. */
  names: readonly (string | null)[];
  notes: readonly Note[];
}

/** What the boundaries of a file are called, by the one column that says so. Names of people are not taken. */
export function namesOf(features: readonly BoundaryFeature[], isCode: (text: string) => boolean): NamesOfFile {
  const heading = headings.map((name) => columnHeaded(features, name)).find((column) => column !== null);
  const none = { names: features.map(() => null), notes: [] };
  if (heading === undefined) return none;
  const texts = features.map(({ properties }) => textOf(properties[heading]));
  // A number or a code is how it is filed, not what it is called.
  const told = texts.map((text) => (/\p{L}/u.test(text) && !isCode(text) ? text : ""));
  const filled = told.filter((text) => text !== "");
  if (filled.filter(isLikePerson).length * 2 > filled.length)
    return { ...none, notes: [{ kind: "names-of-people", detail: heading }] };
  const names = told.map((text) => unitName.safeParse(text).data ?? null);
  const leftOut = told.filter((text, i) => text !== "" && names[i] === null).length;
  return { names, notes: leftOut > 0 ? [{ kind: "names-left-out", detail: String(leftOut) }] : [] };
}

/** A column of that name, however its letters are written, in which something stands. */
function columnHeaded(features: readonly BoundaryFeature[], name: string): string | null {
  for (const { properties } of features)
    for (const [column, value] of Object.entries(properties))
      if (column.trim().toLowerCase() === name && textOf(value) !== "") return column;
  return null;
}
