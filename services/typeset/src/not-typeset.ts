/** A document could not be written as a file. The message names what was refused, never the data. */
export class NotTypeset extends Error {
  /** The letters that no font draws, as `U+1F600`; empty when something else was refused. */
  readonly letters: readonly string[]

  constructor(message: string, letters: readonly string[] = []) {
    super(message)
    this.name = 'NotTypeset'
    this.letters = letters
  }
}

/** For a document of which places are still to be completed. */
export function gapsLeft(gaps: number): NotTypeset {
  return new NotTypeset(`still to be completed: ${gaps}`)
}
