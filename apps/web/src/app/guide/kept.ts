/** Where the answers of a page are kept on the device: only when somebody asked for it. */
const keyOf = (id: string): string => `sejour.${id}`

/** What was kept on this device, if anything and if the browser lets us look. */
export function findKept(storage: () => Storage, id: string): string | undefined {
  try {
    return storage().getItem(keyOf(id)) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text; says whether the device let us. */
export function keep(storage: () => Storage, id: string, text: string): boolean {
  try {
    storage().setItem(keyOf(id), text)
    return true
  } catch {
    return false
  }
}

export function forget(storage: () => Storage, id: string): void {
  try {
    storage().removeItem(keyOf(id))
  } catch {
    // A device that refuses to be read keeps nothing either.
  }
}
