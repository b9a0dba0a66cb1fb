/** What a form sent, in its order: plain data, so that it can travel to the browser. */
export type Form = readonly (readonly [name: string, value: string])[]

/** Reads what a browser sent, on the server or in the page. Nobody needs more than this. */
export function formOf(entries: Iterable<readonly [string, unknown]>): Form {
  return [...entries]
    .slice(0, MOST_FIELDS)
    .filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string')
    .map(([name, value]) => [name.slice(0, LONGEST), value.slice(0, LONGEST)] as const)
}

const MOST_FIELDS = 2000
const LONGEST = 200

/** The button that was pressed: `answer`, `refresh`, `add-stay`, `remove-stay-2`, `ics`. */
export const DO = 'do'
