/** A document could not be written as a file. The message names what was refused, never the data. */
export class NotTypeset extends Error {
  /** The letters that no font draws, as `U+1F600`; empty when something else was refused. */
  readonly letters: readonly string[]
  /** The typesetter failed, and not the document: whoever wrote it can mend nothing. */
  readonly isOurs: boolean

  constructor(
    message: string,
    { letters = [], isOurs = false }: { letters?: readonly string[]; isOurs?: boolean } = {},
  ) {
    super(message)
    this.name = 'NotTypeset'
    this.letters = letters
    this.isOurs = isOurs
  }
}

/** For a document of which places are still to be completed. */
export function gapsLeft(gaps: number): NotTypeset {
  return new NotTypeset(`still to be completed: ${gaps}`)
}
