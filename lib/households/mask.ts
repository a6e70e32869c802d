/** Two-character surnames in use; every other surname is taken as one character. */
const compoundSurnames = new Set(
  "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五".split(
    " ",
  ),
);

/** 张三丰 → 张**; 欧阳修 → 欧阳*. A name that is only a surname keeps none of it. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  const surnameLength = characters.length > 2 && compoundSurnames.has(characters.slice(0, 2).join("")) ? 2 : 1;
  if (characters.length <= surnameLength) return "*".repeat(characters.length);
  return characters.slice(0, surnameLength).join("") + "*".repeat(characters.length - surnameLength);
}

/** 13812341234 → 138****1234; a shorter number keeps its last two digits at most. */
export function maskPhone(phone: string): string {
  const digits = phone.trim();
  if (digits.length < 7) return "*".repeat(digits.length);
  if (digits.length < 11) return "*".repeat(digits.length - 2) + digits.slice(-2);
  return `${digits.slice(0, 3)}${"*".repeat(digits.length - 7)}${digits.slice(-4)}`;
}

/** Keeps 3 + 4 characters: digits 7–14 are the birth date. The 17th tells the sex, so it goes too (trust: masking). */
export function maskIdNumber(idNumber: string): string {
  const characters = idNumber.trim();
  if (characters.length < 15) return "*".repeat(characters.length);
  const hidden = "*".repeat(characters.length - 7);
  return `${characters.slice(0, 3)}${hidden}${characters.slice(-4, -2)}*${characters.slice(-1)}`;
}

/** 401 → 4**: the floor stays, the door goes. */
export function maskRoom(room: string): string {
  const [first = "", ...rest] = Array.from(room.trim());
  return rest.length === 0 ? "*".repeat(first.length) : first + "*".repeat(rest.length);
}
