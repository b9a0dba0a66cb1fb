import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ACT_LANGS, acts, type Act, writeAct } from '@sejour/acts'
import { openTypesetter } from '@sejour/typeset'
import { afterAll, expect, test } from 'vitest'

/** Pages of the example of each act, in the language that takes most of them. The others: one. */
const PAGES: { readonly [act: string]: number } = {
  actualisation: 2,
  'annexe-13': 2,
  'annexe-13septies': 3,
  'annexe-13sexies': 2,
  'annexe-19quinquies': 2,
  'annexe-20': 2,
  'annexe-42': 2,
  'annexe-43': 2,
  'article-9bis-demande': 5,
  'article-9bis-irrecevable': 2,
  'article-9bis-non-fondee': 2,
  'article-9bis-octroi': 2,
  'article-9bis-sans-objet': 2,
  'changement-adresse': 2,
  'circulaire-2007-annexe-2': 2,
  complement: 2,
  inventaire: 2,
  prolongation: 2,
  'recours-annulation': 3,
  'recours-annulation-suspension': 3,
  'recours-extreme-urgence': 3,
  'signalement-parent': 2,
}

const folder = mkdtempSync(path.join(tmpdir(), 'acts-'))
const typesetter = openTypesetter()
const hasPoppler = starts('pdftotext')

afterAll(async () => {
  await typesetter.close()
  rmSync(folder, { recursive: true, force: true })
})

// One language an act, in turn: the acts of one family are laid out alike.
const inTurn = acts.map((act, index) => ({
  act,
  id: act.id,
  lang: ACT_LANGS[index % ACT_LANGS.length] ?? 'fr',
}))

test.each(inTurn)('$id in $lang: on no more sheets than its model', async ({ act, lang }) => {
  const pdf = await pdfOf(act, lang)
  const text = Buffer.from(pdf).toString('latin1')
  const pages = count(text, /\/Type \/Page\b/g)
  expect(pages).toBeGreaterThan(0)
  expect(pages).toBeLessThanOrEqual(PAGES[act.id] ?? 1)
  const fonts = count(text, /\/Type \/FontDescriptor\b/g)
  expect(fonts).toBeGreaterThan(0)
  expect(count(text, /\/FontFile\d? /g)).toBe(fonts)
  expect(text).toContain(`/Lang (${lang})`)
  if (pages > 1 && hasPoppler) {
    const numbers = Array.from({ length: pages }, (_, index) => `${index + 1}/${pages}`)
    expect(pageNumbersOf(pdf)).toEqual(numbers)
  }
})

async function pdfOf(act: Act, lang: (typeof ACT_LANGS)[number]): Promise<Uint8Array> {
  const written = writeAct(act, act.example, { lang })
  if (!written.ok) throw new Error(`the example of ${act.id} is not written`)
  const { document, standard, day } = written
  return typesetter.toPdf(document, { standard, createdAt: `${day}T00:00:00Z` })
}

function count(text: string, what: RegExp): number {
  return [...text.matchAll(what)].length
}

function pageNumbersOf(pdf: Uint8Array): readonly string[] {
  const file = path.join(folder, 'act.pdf')
  writeFileSync(file, pdf)
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f')
  return pages
    .slice(0, -1)
    .map((page) => /(\d+)\s*\/\s*(\d+)\s*$/.exec(page)?.slice(1).join('/') ?? '')
}

function starts(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    process.stdout.write(`No ${command}: the numbers of the pages were not read.\n`)
    return false
  }
}
