import { closeSync, existsSync, fsyncSync, globSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startThread } from './embedded-thread.ts'

/**
 * The folder of the database inside a data folder, created when it is not there. It appears whole
 * or not at all, whenever the process dies or the power goes.
 */
export async function databaseFolder(dataFolder: string, patience: number): Promise<string> {
  const folder = join(dataFolder, 'database')
  if (existsSync(folder)) return folder

  const unfinished = join(dataFolder, 'database.new')
  rmSync(unfinished, { recursive: true, force: true })
  const thread = await startThread(unfinished, patience)
  await thread.ask({ ask: 'close' })
  await thread.kill()

  for (const path of globSync('**', { cwd: unfinished })) sync(join(unfinished, path))
  sync(unfinished)
  renameSync(unfinished, folder)
  sync(dataFolder)
  return folder
}

function sync(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
