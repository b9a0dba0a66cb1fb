/** Letters that a card bears beside its id, in lower case. */
export const OTHER_LETTERS: { readonly [letter: string]: readonly string[] } = {
  d: ['carte-diplomatique'],
  p: ['carte-speciale'],
  m: ['M-permanent'],
}

const SMALL = new Set(
  'de d la le les l du des van het een of the a an and et der die das zu ou in op aan een un une pour'.split(
    ' ',
  ),
)

/** The words of a text in `normal` form that say something. */
export const tokensOf = (text: string): readonly string[] =>
  text.split(' ').filter((token) => token !== '' && !SMALL.has(token))
