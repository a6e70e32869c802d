import { maskIdNumber, maskPhone } from "./mask";

/** Identity numbers go first: the digits of a birth date are no telephone number. */
const identityNumber = /(?<!\d)\d{17}[\dXx](?!\d)/g;
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** Words that somebody wrote, with the telephone and identity numbers in them masked. */
export const withoutContacts = (text: string): string =>
  text.replace(identityNumber, maskIdNumber).replace(mobileNumber, maskPhone);
