// What a decomposition leaves alone, and people type in more than one way.
const SAME: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
}

/** Longer than any name; what is longer is found by its beginning. */
const LONGEST = 48

/** Lower case, without accents, in any script: what two people would type for the same name. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[ßæœøđðłþıىةـ]/gu, (letter) => SAME[letter] ?? letter)
}

/**
 * The words of a text, each with its parts: `d’Hondt` is one word, and the two that its apostrophe
 * parts. Numbers are found with and without their dots.
 */
export function wordsOf(text: string): readonly { whole: string; parts: readonly string[] }[] {
  return folded(text)
    .split(/\s+/u)
    .map((word) => {
      const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '')
      return {
        whole: parts.join('').slice(0, LONGEST),
        parts: parts.map((part) => part.slice(0, LONGEST)),
      }
    })
    .filter(({ whole }) => whole !== '')
}

/** Everything by which a text is found: its words, their parts, and the beginnings of both. */
export function findableBy(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { whole, parts } of wordsOf(text)) {
    for (const word of [whole, ...parts]) {
      // By characters: half a character would find nothing.
      const letters = Array.from(word)
      found.add(word)
      for (let length = 2; length < letters.length; length += 1) {
        found.add(letters.slice(0, length).join(''))
      }
    }
  }
  return found
}
