import { at } from "../at";

/** Names as `汉字|Pinyin`; words of hope, water, trees and trades, as Chinese towns use them. All invented for this city. */
export interface Name {
  zh: string;
  en: string;
}

const parse = (list: string): Name[] =>
  list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [zh = "", en = ""] = entry.split("|");
      return { zh, en };
    });

export const ROAD_WORDS = parse(`
  文明|Wenming 和平|Heping 解放|Jiefang 胜利|Shengli 新华|Xinhua 中山|Zhongshan 光明|Guangming 团结|Tuanjie 朝阳|Chaoyang 育才|Yucai
  康宁|Kangning 翠微|Cuiwei 清源|Qingyuan 石桥|Shiqiao 东关|Dongguan 西关|Xiguan 鼓楼|Gulou 县前|Xianqian 花园|Huayuan 竹园|Zhuyuan
  梅园|Meiyuan 桂花|Guihua 银杏|Yinxing 香樟|Xiangzhang 白云|Baiyun 青年|Qingnian 劳动|Laodong 友谊|Youyi 长安|Changan 永安|Yongan
  宁远|Ningyuan 思源|Siyuan 明德|Mingde 崇文|Chongwen 尚贤|Shangxian 兴业|Xingye 创业|Chuangye 科创|Kechuang 工业|Gongye 纺织|Fangzhi
  机场|Jichang 车站|Chezhan 凤凰|Fenghuang 龙泉|Longquan 玉泉|Yuquan 清泉|Qingquan 紫云|Ziyun 丹霞|Danxia 松涛|Songtao 听雨|Tingyu
  观澜|Guanlan 揽月|Lanyue 望湖|Wanghu 荷塘|Hetang 莲花|Lianhua 芦汀|Luting 渔歌|Yuge 渡口|Dukou 南浦|Nanpu 北苑|Beiyuan
  东升|Dongsheng 西园|Xiyuan 春晖|Chunhui 秋水|Qiushui 晨光|Chenguang 星湖|Xinghu 金桥|Jinqiao 银河|Yinhe 锦绣|Jinxiu 丰收|Fengshou
  瑞祥|Ruixiang 福田|Futian 安居|Anju 乐业|Leye 平安|Pingan 吉庆|Jiqing 同心|Tongxin 共青|Gongqing 红星|Hongxing 曙光|Shuguang
  海棠|Haitang 丁香|Dingxiang 枫林|Fenglin 梧桐|Wutong 槐荫|Huaiyin 榆柳|Yuliu 杏林|Xinglin 桃源|Taoyuan 橘洲|Juzhou 兰亭|Lanting
  钟秀|Zhongxiu 灵秀|Lingxiu 汇贤|Huixian 集贤|Jixian 登云|Dengyun 步云|Buyun 飞虹|Feihong 彩虹|Caihong 虹桥|Hongqiao 太平|Taiping
`);

const ESTATE_WORDS = parse(`
  锦江|Jinjiang 丽景|Lijing 金色|Jinse 阳光|Yangguang 绿洲|Lyuzhou 水岸|Shuian 湖畔|Hupan 山水|Shanshui 盛世|Shengshi 华庭|Huating
  天和|Tianhe 御景|Yujing 澜湾|Lanwan 云锦|Yunjin 星河|Xinghe 中央|Zhongyang 世纪|Shiji 东方|Dongfang 时代|Shidai 滨江|Binjiang
  凯旋|Kaixuan 碧水|Bishui 蓝湾|Lanwan 翡翠|Feicui 香榭|Xiangxie 名仕|Mingshi 书香|Shuxiang 格林|Gelin 嘉和|Jiahe 瑞景|Ruijing
  春江|Chunjiang 橡树|Xiangshu 枫桥|Fengqiao 月亮|Yueliang 理想|Lixiang 和谐|Hexie 康居|Kangju 德馨|Dexin 静安|Jingan 雅居|Yaju
  美林|Meilin 富春|Fuchun 鹿鸣|Luming 鸿运|Hongyun 紫荆|Zijing 芙蓉|Furong 长虹|Changhong 金地|Jindi 桂园|Guiyuan 澄园|Chengyuan
`);

export const WORKS_WORDS = parse(`
  纺织|Textile 机床|Machine-Tool 轴承|Bearing 造船|Shipyard 化肥|Fertiliser 食品|Food 印刷|Printing 钢管|Steel-Tube 电器|Electric
  水泵|Pump 建材|Building-Material 家具|Furniture 物流|Logistics 制药|Pharmaceutical 仪表|Instrument 精密|Precision 光电|Photonics
  包装|Packaging 橡胶|Rubber 玻璃|Glass 农机|Farm-Machine 冷链|Cold-Chain
`);

export const VILLAGE_WORDS = parse(`
  张家|Zhangjia 李家|Lijia 王家|Wangjia 赵家|Zhaojia 陈家|Chenjia 周家|Zhoujia 吴家|Wujia 徐家|Xujia 孙家|Sunjia 马家|Majia
  朱家|Zhujia 胡家|Hujia 郭家|Guojia 何家|Hejia 高家|Gaojia 林家|Linjia 罗家|Luojia 梁家|Liangjia 宋家|Songjia 唐家|Tangjia
  许家|Xujia 韩家|Hanjia 冯家|Fengjia 邓家|Dengjia 曹家|Caojia 彭家|Pengjia 曾家|Zengjia 萧家|Xiaojia 田家|Tianjia 董家|Dongjia
  袁家|Yuanjia 潘家|Panjia 蒋家|Jiangjia 蔡家|Caijia 余家|Yujia 杜家|Dujia 叶家|Yejia 程家|Chengjia 苏家|Sujia 魏家|Weijia
  吕家|Lyujia 丁家|Dingjia 任家|Renjia 沈家|Shenjia 姚家|Yaojia 卢家|Lujia 姜家|Jiangjia 崔家|Cuijia 钟家|Zhongjia 谭家|Tanjia
`);

const VILLAGE_ENDS = parse(`湾|wan 塘|tang 桥|qiao 埠|bu 坝|ba 圩|wei 墩|dun 畈|fan 岗|gang 渡|du 店|dian 冲|chong`);
const STREET_MARKS = parse(`东|East 西|West 南|South 北|North 一|1st 二|2nd 三|3rd 四|4th 五|5th 六|6th 七|7th 八|8th`);

/** Hands out each combination once: first the plain words, then with ends or marks, then with numbers. */
export class NameGiver {
  private readonly used = new Set<string>();
  private readonly cursor = new Map<string, number>();

  constructor(taken: readonly string[]) {
    for (const name of taken) this.used.add(name);
  }

  /** Marks a name as taken. */
  claim({ zh, en }: Name): Name {
    this.used.add(zh);
    return { zh, en };
  }

  street(suffix: "路" | "街" | "巷" | "大道"): Name {
    const en = { 路: "Road", 街: "Street", 巷: "Lane", 大道: "Avenue" }[suffix];
    return this.give(`street${suffix}`, (n) => {
      const word = at(ROAD_WORDS, (n * 37 + suffix.charCodeAt(0)) % ROAD_WORDS.length);
      const round = Math.floor(n / ROAD_WORDS.length);
      const mark = at(STREET_MARKS, round % STREET_MARKS.length);
      const number = Math.floor(round / STREET_MARKS.length);
      if (round === 0) return { zh: word.zh + suffix, en: `${word.en} ${en}` };
      return {
        zh: `${word.zh}${mark.zh}${number ? `${number}` : ""}${suffix}`,
        en: `${word.en} ${mark.en} ${number || ""} ${en}`,
      };
    });
  }

  /** 锦江花园, then 锦江花园二期 … for very large cities. */
  estate(ends: readonly Name[], words: readonly Name[] = ESTATE_WORDS): Name {
    return this.give(`estate${at(ends, 0).zh}${at(words, 0).zh}`, (n) => {
      const word = at(words, (n * 17) % words.length);
      const end = at(ends, (n + Math.floor(n / words.length)) % ends.length);
      const round = Math.floor(n / (words.length * ends.length));
      return {
        zh: `${word.zh}${end.zh}${round ? `${round + 1} 区` : ""}`,
        en: `${word.en} ${end.en}${round ? ` Zone ${round + 1}` : ""}`,
      };
    });
  }

  /** Names of streets, towns and communities: a word, later a word with a quarter of the compass. */
  area(words: readonly Name[]): Name {
    return this.give(`area${at(words, 0).zh}`, (n) => {
      const word = at(words, n % words.length);
      const mark = at(STREET_MARKS, (Math.floor(n / words.length) + STREET_MARKS.length - 1) % STREET_MARKS.length);
      return { zh: word.zh + (n < words.length ? "" : mark.zh), en: `${word.en} ${n < words.length ? "" : mark.en}` };
    });
  }

  village(): Name {
    return this.give("village", (n) => {
      const word = at(VILLAGE_WORDS, (n * 23) % VILLAGE_WORDS.length);
      const end = at(VILLAGE_ENDS, (n * 5 + Math.floor(n / VILLAGE_WORDS.length)) % VILLAGE_ENDS.length);
      const round = Math.floor(n / (VILLAGE_WORDS.length * VILLAGE_ENDS.length));
      return {
        zh: `${word.zh}${end.zh}${round ? round + 1 : ""}`,
        en: `${word.en}${end.en}${round ? ` ${round + 1}` : ""}`,
      };
    });
  }

  /** 第四中学, 第五中学 … */
  numbered(kind: string, make: (number: number) => Name): Name {
    return this.give(kind, (n) => make(n + 1));
  }

  private give(kind: string, make: (n: number) => Name): Name {
    for (let n = this.cursor.get(kind) ?? 0; ; n++) {
      const name = make(n);
      if (this.used.has(name.zh)) continue;
      this.used.add(name.zh);
      this.cursor.set(kind, n + 1);
      return { zh: name.zh, en: name.en.replace(/\s+/g, " ").trim() };
    }
  }
}

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 → 一, 12 → 十二, 230 → 230. */
export function chineseNumber(n: number): string {
  if (n < 10) return at(DIGITS, n);
  if (n < 100) return `${n < 20 ? "" : at(DIGITS, Math.floor(n / 10))}十${n % 10 ? at(DIGITS, n % 10) : ""}`;
  return `${n}`;
}
