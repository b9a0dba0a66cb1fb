import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findAct } from '@sejour/acts'
import { machines } from '@sejour/chain'
import { expect, test } from 'vitest'
import { machinePages } from './machine-pages.ts'

const folder = path.join(import.meta.dirname, '../docs/machines')

test('the pictures of docs/machines are those of the code (node tools/draw-machines.ts)', () => {
  const pages = machinePages()
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted())
  for (const [name, text] of pages) {
    expect(readFileSync(path.join(folder, name), 'utf8') === text, name).toBe(true)
  }
})

test('every move that names an act names one that can be written', () => {
  const named = machines.flatMap(({ transitions }) => transitions.flatMap(({ act }) => act ?? []))
  expect(named.filter((act) => !findAct(act))).toEqual([])
})
