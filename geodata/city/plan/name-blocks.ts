import { at } from "../at";
import { centroid } from "../geometry/ring";
import type { Fabric } from "./fabric";
import type { Block, Layout } from "./lay-out";
import { chineseNumber, type Name, type NameGiver, ROAD_WORDS, VILLAGE_WORDS, WORKS_WORDS } from "./names";

const ends = (list: string): Name[] =>
  list
    .split(" ")
    .map((entry) => ({ zh: entry.split("|")[0] ?? "", en: (entry.split("|")[1] ?? "").replaceAll("_", " ") }));

const ENDS: Partial<Record<Fabric, Name[]>> = {
  slab: ends("新村|New_Village 小区|Estate 里|Close 花苑|Gardens 家园|Homes"),
  tower: ends("花园|Garden 名邸|Residence 华府|Mansion 新城|New_Town 湾|Bay 公馆|House"),
  courtyard: ends("大院|Court 宿舍|Housing 一村|First_Village"),
  mall: ends("广场|Plaza 购物中心|Shopping_Centre 天地|World"),
  office: ends("科技园|Science_Park 商务中心|Business_Centre 大厦|Building"),
  park: ends("公园|Park 绿地|Green 游园|Garden"),
  works: ends("厂|Works 公司|Company 产业园|Industrial_Park"),
};

/** Names every block that has none, and returns the name of every grid (an estate of several grids is told apart). */
export function nameBlocks({ map, blockOf }: Layout, names: NameGiver): Name[] {
  const faces = new Map<Block, number[]>();
  blockOf.forEach((block, face) => {
    const list = faces.get(block);
    if (list) list.push(face);
    else faces.set(block, [face]);
  });
  const grid: Name[] = blockOf.map(() => ({ zh: "", en: "" }));
  for (const [block, own] of faces) {
    if (block.fabric === "village") {
      for (const face of own) {
        const name = names.village();
        grid[face] = { zh: `${name.zh}村`, en: `${name.en} Village` };
      }
      continue;
    }
    if (block.name === "") {
      const name = blockName(block.fabric, names);
      block.name = name.zh;
      block.nameEn = name.en;
    }
    const spots = own.map((face) => ({ face, point: centroid(map.ringPoints(face)) }));
    const wide = spread(spots.map(({ point }) => point[0])) >= spread(spots.map(({ point }) => point[1]));
    spots.sort((p, q) => (wide ? p.point[0] - q.point[0] : q.point[1] - p.point[1]));
    spots.forEach(({ face }, i) => {
      const part = partName(block.fabric, i, spots.length, wide);
      grid[face] = { zh: block.name + part.zh, en: part.en ? `${block.nameEn} ${part.en}` : block.nameEn };
    });
  }
  return grid;
}

const spread = (values: number[]) => Math.max(...values) - Math.min(...values);

function partName(fabric: Fabric, i: number, count: number, wide: boolean): Name {
  if (count === 1) return { zh: "", en: "" };
  if (fabric === "riverside") return { zh: `${chineseNumber(i + 1)}段`, en: `Section ${i + 1}` };
  if (fabric === "tower") return { zh: `${chineseNumber(i + 1)}期`, en: `Phase ${i + 1}` };
  if (count > 3) return { zh: `${chineseNumber(i + 1)}区`, en: `Zone ${i + 1}` };
  const names = wide ? ["西区|West", "中区|Middle", "东区|East"] : ["北区|North", "中区|Middle", "南区|South"];
  const [zh = "", en = ""] = at(names, i === 0 ? 0 : i === count - 1 ? 2 : 1).split("|");
  return { zh, en };
}

function blockName(fabric: Fabric, names: NameGiver): Name {
  switch (fabric) {
    case "riverside":
      return { zh: "澄江风光带", en: "Cheng River Promenade" };
    case "lake":
      return { zh: "澄湖公园", en: "Chenghu Lake Park" };
    case "station":
      return { zh: "云川南站", en: "Yunchuan South Station" };
    case "old-town":
      return names.estate(ends("老街|Old_Street 巷|Lane 里弄|Alleys 街坊|Quarter"), ROAD_WORDS);
    case "urban-village":
      return names.estate(ends("宅|Hamlet 新村|New_Hamlet 巷|Lane"), VILLAGE_WORDS);
    case "works":
      return names.estate(endingsOf(ENDS.works), WORKS_WORDS);
    case "park":
      return names.estate(endingsOf(ENDS.park), ROAD_WORDS);
    case "hospital":
      return names.numbered("hospital", (n) => ({
        zh: `第${chineseNumber(n + 1)}人民医院`,
        en: `No. ${n + 1} People's Hospital`,
      }));
    case "school":
      return names.numbered("school", (n) =>
        n % 2 === 0
          ? { zh: `第${chineseNumber(n / 2 + 3)}中学`, en: `No. ${n / 2 + 3} Middle School` }
          : {
              zh: `${at(ROAD_WORDS, n % ROAD_WORDS.length).zh}${n > 2 * ROAD_WORDS.length ? n : ""}小学`,
              en: `${at(ROAD_WORDS, n % ROAD_WORDS.length).en} ${n > 2 * ROAD_WORDS.length ? n : ""} Primary School`,
            },
      );
    default:
      return names.estate(endingsOf(ENDS[fabric]));
  }
}

function endingsOf(list: Name[] | undefined): Name[] {
  if (!list) throw new Error("no name endings for this fabric");
  return list;
}
