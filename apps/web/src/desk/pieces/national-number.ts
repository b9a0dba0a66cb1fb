/**
 * Whether eleven digits can be a Belgian national number: the last two complete the rest to 97, with
 * a 2 before the number of whoever was born from 2000 on.
 */
export function isNationalNumber(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false
  const [number, control] = [text.slice(0, 9), Number(text.slice(9))]
  return ['', '2'].some((century) => 97 - (Number(century + number) % 97) === control)
}
