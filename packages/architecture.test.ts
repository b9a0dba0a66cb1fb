import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Who may import whom. An arrow may skip levels downwards, never go up. */
const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  'packages/calendar': [],
  'packages/engine': ['@sejour/calendar'],
  'packages/law': ['@sejour/calendar', '@sejour/engine'],
  'packages/answers': ['@sejour/calendar', '@sejour/engine', '@sejour/law'],
  'packages/documents': [],
  'packages/acts': [
    '@sejour/answers',
    '@sejour/calendar',
    '@sejour/documents',
    '@sejour/engine',
    '@sejour/law',
  ],
  'packages/cases': ['@sejour/calendar', '@sejour/engine'],
  'packages/chain': [
    '@sejour/answers',
    '@sejour/calendar',
    '@sejour/cases',
    '@sejour/engine',
    '@sejour/law',
  ],
  'services/store': ['@sejour/calendar', '@sejour/cases'],
  'services/accounts': ['@sejour/calendar', '@sejour/cases', '@sejour/store'],
  'services/typeset': ['@sejour/documents'],
  'services/recognize': ['@sejour/calendar'],
  'services/bundle': [
    '@sejour/documents',
    '@sejour/exchange',
    '@sejour/recognize',
    '@sejour/typeset',
  ],
  'services/exchange': [
    '@sejour/answers',
    '@sejour/calendar',
    '@sejour/cases',
    '@sejour/chain',
    '@sejour/documents',
    '@sejour/law',
    '@sejour/store',
    '@sejour/typeset',
  ],
  'services/desk': [
    '@sejour/accounts',
    '@sejour/acts',
    '@sejour/answers',
    '@sejour/calendar',
    '@sejour/cases',
    '@sejour/chain',
    '@sejour/documents',
    '@sejour/engine',
    '@sejour/law',
    '@sejour/store',
  ],
  'services/demo': [
    '@sejour/accounts',
    '@sejour/answers',
    '@sejour/calendar',
    '@sejour/cases',
    '@sejour/chain',
    '@sejour/desk',
    '@sejour/documents',
    '@sejour/store',
    '@sejour/typeset',
  ],
  'apps/cli': [
    '@sejour/accounts',
    '@sejour/acts',
    '@sejour/answers',
    '@sejour/calendar',
    '@sejour/cases',
    '@sejour/chain',
    '@sejour/demo',
    '@sejour/desk',
    '@sejour/documents',
    '@sejour/engine',
    '@sejour/exchange',
    '@sejour/law',
    '@sejour/store',
    '@sejour/typeset',
  ],
  'apps/web': [
    '@sejour/acts',
    '@sejour/answers',
    '@sejour/calendar',
    '@sejour/cases',
    '@sejour/chain',
    '@sejour/documents',
    '@sejour/engine',
    '@sejour/law',
  ],
  'apps/server': [
    '@sejour/accounts',
    '@sejour/acts',
    '@sejour/answers',
    '@sejour/bundle',
    '@sejour/calendar',
    '@sejour/cases',
    '@sejour/chain',
    '@sejour/demo',
    '@sejour/desk',
    '@sejour/documents',
    '@sejour/engine',
    '@sejour/exchange',
    '@sejour/law',
    '@sejour/recognize',
    '@sejour/store',
    '@sejour/typeset',
    '@sejour/web',
  ],
}

/** Rooms whose shapes a page may name; none of their code reaches a page. */
const SHAPES_FOR_PAGES = ['@sejour/accounts', '@sejour/desk']

function sourcesOf(room: string, withTests = false): readonly string[] {
  return globSync(`${room}/src/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => withTests || !/\.(test|fixtures|contract)\.tsx?$/.test(file))
    .map(String)
}

function mayUse(room: string, allowed: readonly string[]): readonly string[] {
  return room === 'apps/web' ? [...allowed, ...SHAPES_FOR_PAGES] : allowed
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const stated = text.matchAll(/^(?:import |(?:(?:import|export)\b.*|\}) from )'([@./\w-]+)'/gm)
  const called = text.matchAll(/\bimport\s*\(\s*'([@./\w-]+)'/g)
  return [...stated, ...called].map(([, name]) => name ?? '')
}

test.each(Object.entries(MAY_IMPORT))('%s imports only what stands below it', (room, allowed) => {
  const wrong = sourcesOf(room, true).flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('@sejour/'))
      .filter((name) => !mayUse(room, allowed).includes(name.split('/').slice(0, 2).join('/')))
      .filter((name) => !room.endsWith(name.split('/')[1] ?? ''))
      .map((name) => `${file} imports ${name}`),
  )
  expect(wrong).toEqual([])
})

test('pages take shapes from the services, and no code', () => {
  const wrong = sourcesOf('apps/web').filter((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^(import|export)(.*?)from '(@sejour\/\w+)/gms,
      ),
    ]
      .filter(([, , , name]) => SHAPES_FOR_PAGES.includes(name ?? ''))
      .some(([, , what]) => !what?.startsWith(' type ')),
  )
  expect(wrong).toEqual([])
})

test.each(Object.keys(MAY_IMPORT))('%s declares every package it imports', (room) => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8'))
  const declared = Object.keys(
    (manifest as { dependencies?: Record<string, string> }).dependencies ?? {},
  )
  const undeclared = sourcesOf(room).flatMap((file) =>
    importsOf(file)
      .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !declared.includes(name))
      .map((name) => `${file} imports ${name}`),
  )
  expect([...new Set(undeclared)]).toEqual([])
})

test.each(['packages/engine', 'packages/cases'])('%s names no country and no procedure', (room) => {
  const nouns =
    /belg|brussel|bruxelles|schengen|9bis|annexe|redevance|office des étrangers|immigration|asylum|asile|residence law/i
  const named = sourcesOf(room, true).filter((file) =>
    nouns.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(named).toEqual([])
})

test('the law has no algorithm: neither loop nor branch', () => {
  const branching = sourcesOf('packages/law').filter((file) => {
    const code = readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .replace(/'(?:[^'\\]|\\.)*'|`[^`]*`/g, "''")
    return /\b(if|for|while|switch)\s*\(/.test(code)
  })
  expect(branching).toEqual([])
})

test('source files stay small enough to be read', () => {
  const rooms = Object.keys(MAY_IMPORT)
  const large = rooms
    .flatMap((room) => sourcesOf(room))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 320)
  expect(large).toEqual([])
})
