/** What a case adds to a thing: who wrote it, and what it means there. */
const KEPT_WITH: readonly string[] = [
  'recorded',
  'changed',
  'absences',
  'ended',
  'root',
  'proves',
  'earlierFiles',
  'confidential',
  // How one side reaches somebody is theirs: an authority writes to the address.
  'phone',
  'email',
]

/** A thing as it travels. */
export function bare<Thing extends object>(thing: Thing): Thing {
  const own = Object.entries(thing).filter(([name]) => !KEPT_WITH.includes(name))
  // What is left out is optional, or is of the case and not of the thing.
  return Object.fromEntries(own) as Thing
}
