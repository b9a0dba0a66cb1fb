/** Characters; longer names are cut, and keep their ending. */
const LONGEST = 180

/** A name to show and to save under: no folders, nothing invisible that would disguise an ending. */
export function namedPlainly(given: string): string {
  const name = given
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)
    ?.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
  if (name === undefined || /^\.*$/.test(name)) return 'file'
  if (name.length <= LONGEST) return name
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  return `${name.slice(0, LONGEST - ending.length)}${ending}`
}
