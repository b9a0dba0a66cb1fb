/**
 * Breaks a text at its ends of line and at its spaces, never at one that may not break a line: the
 * French ones inside quotes and before a colon are such.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text
    .replaceAll(/(?<=«) | (?=[»:;!?])/g, '\u00A0')
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    if (line === '') line = word
    else if (widthOf(line) + 1 + widthOf(word) <= width) line = `${line} ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** How many columns a text takes. An accent that stands apart takes none. */
export function widthOf(text: string): number {
  return Array.from(text.normalize('NFC')).length
}

/** A text filled with spaces up to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
