const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = "10X98765432";

/** The last character that GB 11643-1999 (ISO 7064 mod 11-2) asks for after 17 digits. */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(digits[index]) * WEIGHTS[index]!;
  return CHECK_DIGITS[sum % 11]!;
}

const FIRST_BIRTH_YEAR = 1942;
const BIRTH_YEARS = 60;
/** 28 days in each of 12 months: enough dates, and all exist. */
const SLOTS = BIRTH_YEARS * 12 * 28 * 1000;
/** Coprime to SLOTS (2⁹·3²·5⁴·7), so that serials below SLOTS give different numbers. */
const STRIDE = 7_990_271;

/**
 * Shaped like an identity number of the district and wrong on purpose: the check digit never fits, so no register holds it;
 * no county has the prefix 990102 either.
 */
export function syntheticIdNumber(districtCode: string, serial: number): string {
  let slot = Number((BigInt(serial) * BigInt(STRIDE)) % BigInt(SLOTS));
  const take = (size: number) => {
    const value = slot % size;
    slot = Math.floor(slot / size);
    return value;
  };
  const order = String(take(1000)).padStart(3, "0");
  const day = String(1 + take(28)).padStart(2, "0");
  const month = String(1 + take(12)).padStart(2, "0");
  const digits = `${districtCode}${FIRST_BIRTH_YEAR + take(BIRTH_YEARS)}${month}${day}${order}`;
  const right = CHECK_DIGITS.indexOf(checkDigit(digits));
  return digits + CHECK_DIGITS[(right + 1 + (serial % 10)) % 11]!;
}
