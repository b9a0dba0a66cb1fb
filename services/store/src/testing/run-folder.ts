import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lockFolder } from '../database/folder-lock.ts'

/** Makes something the first time that any test of a run needs it: the others wait for it. */
export async function once(
  run: string,
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(run, name)
  const turn = join(run, `${name}.turn`)
  const done = join(turn, 'done')
  mkdirSync(turn, { recursive: true })

  while (!existsSync(done)) {
    const unlock = tryLock(turn)
    if (!unlock) {
      await wait(20)
      continue
    }
    try {
      if (!existsSync(done)) await make(folder)
      writeFileSync(done, '')
    } finally {
      unlock()
    }
  }
  return folder
}

function tryLock(folder: string): (() => void) | undefined {
  try {
    return lockFolder(folder)
  } catch {
    return undefined
  }
}
