/** The most frequent surnames, most frequent first, and given names that fit anybody: combined by chance, they name nobody. */
export const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

export const givenNames =
  "明 伟 敏 静 磊 洋 勇 艳 杰 娟 涛 超 霞 平 刚 华 亮 丽 宁 波 欣 鑫 晨 琳 凯 颖 建国 建华 秀英 秀兰 桂英 玉兰 志强 志明 国强 海燕 海涛 晓明 晓东 晓燕 春梅 春华 文博 文静 子涵 子轩 雨桐 雨欣 浩然 思源 思远 嘉怡 嘉豪 一鸣 若曦 俊杰 丽华 丽娟 淑珍 淑芬 凤英 德胜 德明 永福 永强 玉珍 玉华 金花 金凤 红梅 红霞 新民 新华 学文 学军 爱国 爱华 卫东 卫国 少华 家齐 家栋 宏伟 宏达 立新 立群 庆丰 庆林 素芳 素云 月华 月娥 忠义 忠良 清源 清扬 安然 安宁 书文 书语 景行 景明 望舒 星野 知行 知远".split(
    " ",
  );
