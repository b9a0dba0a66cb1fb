// Draws every machine of the chain into docs/machines, with one page that lists their moves.
// Usage: node tools/draw-machines.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { machinePages } from './machine-pages.ts'

const folder = path.join(import.meta.dirname, '../docs/machines')
mkdirSync(folder, { recursive: true })
for (const [name, text] of machinePages()) writeFileSync(path.join(folder, name), text)
