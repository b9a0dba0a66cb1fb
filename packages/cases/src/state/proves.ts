import type { Proves } from '../exhibit.ts'

/** A text that is equal for two links to the same thing. */
export function provesKey(proves: Proves): string {
  switch (proves.kind) {
    case 'fact':
      return `fact ${proves.fact} ${proves.person ?? ''}`
    case 'argument':
      return `argument ${proves.argument}`
    case 'entry':
      return `entry ${proves.entry}`
  }
}

/** Whether a link leads to the same thing as this one. */
export function isAbout(proves: Proves): (other: Proves) => boolean {
  const key = provesKey(proves)
  return (other) => provesKey(other) === key
}
