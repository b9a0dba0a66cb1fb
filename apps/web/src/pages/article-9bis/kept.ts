/** Where answers are kept on the device: only when somebody asked for it. */
const KEY = 'sejour.article-9bis'

/** What was kept on this device, if anything and if the browser lets us look. */
export function findKept(storage: () => Storage): string | undefined {
  try {
    return storage().getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text; says whether the device let us. */
export function keep(storage: () => Storage, text: string): boolean {
  try {
    storage().setItem(KEY, text)
    return true
  } catch {
    return false
  }
}

export function forget(storage: () => Storage): void {
  try {
    storage().removeItem(KEY)
  } catch {
    // A device that refuses to be read keeps nothing either.
  }
}
