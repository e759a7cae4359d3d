/*
 * Month names and their short forms in the languages of Latin script that Salesforce is used in most, in
 * lower case without a final dot, as CLDR writes them inside a date. A name that means different months in
 * two languages must not be added: the page's language is only a hint.
 */
const NAMES = [
  'jan january januar jänner jän janvier janv enero ene gennaio gen januari janeiro',
  'feb february februar février févr febrero febbraio februari fevereiro fev',
  'mar march mär märz mars marzo marts maart mrt março mrs',
  'apr april avril avr abril abr aprile',
  'may mai mayo maggio mag mei maj maio',
  'jun june juni juin junio giugno giu junho',
  'jul july juli juil juillet julio luglio lug julho',
  'aug august août agosto ago augustus augusti',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october okt oktober octobre octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december dez dezember déc décembre dic diciembre dicembre dezembro des desember',
];

const monthOf = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Every name and short form there is, in lower case. */
export const monthNames: readonly string[] = [...monthOf.keys()];

/** 1 to 12; undefined for a word that names no month. */
export function monthNamed(word: string): number | undefined {
  return monthOf.get(word.toLowerCase().normalize('NFC').replace(/\.$/, ''));
}
