import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig, WrongSetting } from './config.ts'
import { folderStore } from './store.ts'
import { todayInBrussels } from './today.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sejour-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('without settings it listens on localhost:3000 and keeps everything under ./data', () => {
  expect(readConfig({})).toEqual({
    host: 'localhost',
    port: 3000,
    dataFolder: path.resolve('data'),
  })
})

test.each(['70000', '-1', 'http', '3000.5'])('PORT %s is refused', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(WrongSetting)
})

test('the data folder is made, and a file in its place cannot be written into', async () => {
  const inside = path.join(folder, 'new', 'data')
  expect(await folderStore(inside).isWritable()).toBe(true)
  const file = path.join(folder, 'file')
  writeFileSync(file, '')
  expect(await folderStore(file).isWritable()).toBe(false)
})

test('today is a day', () => {
  expect(todayInBrussels()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
