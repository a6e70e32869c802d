/** `0347` on its own day, `1120-0347` on others; the whole number (`2026-1122-0347`) is for the inspector and copying. */
export function shortNumber(number: string, today: string): string {
  const [year = "", day = "", serial = number] = number.split("-");
  return `${year}-${day}` === `${today.slice(0, 4)}-${today.slice(5, 7)}${today.slice(8)}`
    ? serial
    : `${day}-${serial}`;
}
