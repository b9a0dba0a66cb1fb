import { execFileSync, spawnSync } from 'node:child_process'
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf, picture } from '../testing/files.fixtures.ts'
import { openReading, type Reading } from '../testing/reading.fixtures.ts'
import type { RecognizedPage } from './host.ts'

let reading: Reading
beforeAll(async () => {
  reading = await openReading()
})
afterAll(() => reading.close())

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0
if (!hasPoppler) process.stdout.write('No pdftotext: one test of Arabic text was not run.\n')

test('nothing that acts is left: scripts, actions, links, attachments', async () => {
  const armed = await pdf('Papier', 2, async (one) => {
    const { context, catalog } = one
    const script = context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })
    catalog.set(PDFName.of('OpenAction'), script)
    catalog.set(PDFName.of('AA'), context.obj({ WC: script }))
    await one.attach(Buffer.from('secret-attachment'), 'joint.txt')
    const launch = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 90, 90],
      A: { S: 'Launch', F: PDFString.of('cmd.exe') },
    })
    const page = one.getPage(0)
    page.node.set(PDFName.of('Annots'), context.obj([context.register(launch)]))
    page.node.set(PDFName.of('AA'), context.obj({ O: script }))
    page.node.set(PDFName.of('AF'), context.obj([script]))
    page.node.Resources()?.set(PDFName.of('AA'), script)
  })
  const { pdf: made, about } = await reading.prepare(armed)
  expect(about.remarks).toEqual(['attachment-not-shown'])
  const opened = await PDFDocument.load(made)
  const everything = opened.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n')
  expect(everything).not.toMatch(
    /JavaScript|Launch|OpenAction|EmbeddedFile|\/AA\b|\/AF\b|\/Annots|cmd\.exe/,
  )
  expect((await reading.textsOf(made))[0]).toContain('Papier')
})

test('what a form says stays, as ink', async () => {
  const filled = await pdf('Formulaire', 1, (one) => {
    const field = one.getForm().createTextField('nom')
    field.addToPage(one.getPage(0), { x: 80, y: 400, width: 300, height: 30 })
    field.setText('T. Voorbeeld')
    one.getForm().updateFieldAppearances()
  })
  const { pdf: made, about } = await reading.prepare(filled)
  expect((await reading.textsOf(made))[0]).toContain('T. Voorbeeld')
  expect(about.remarks).toEqual([])
  expect((await PDFDocument.load(made)).getForm().getFields()).toEqual([])
})

test('a field that only its program would draw is drawn: the page is drawn again', async () => {
  const undrawn = await pdf('', 0, (one) => {
    const field = one.getForm().createTextField('nom')
    field.addToPage(one.addPage([595, 842]), { x: 80, y: 400, width: 300, height: 30 })
    field.setText('T. Voorbeeld')
    for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'))
  })
  const { pdf: made, about } = await reading.prepare(undrawn)
  expect(about.remarks).toContain('redrawn')
  expect((await reading.seenOf(made))[0]?.some((value) => value < 120)).toBe(true)
})

test('a field that is hidden stays unseen', async () => {
  const hiding = await pdf('Formulaire', 1, (one) => {
    const field = one.getForm().createTextField('nom')
    field.addToPage(one.getPage(0), { x: 80, y: 400, width: 300, height: 30, hidden: true })
    field.setText('T. Voorbeeld')
    one.getForm().updateFieldAppearances()
  })
  const [text] = await reading.textsOf((await reading.prepare(hiding)).pdf)
  expect(text).toContain('Formulaire')
  expect(text).not.toContain('Voorbeeld')
})

test('a layer that is off stays unseen: the page is drawn again', async () => {
  const layered = await pdf('Visible', 1, ({ context, catalog }) => {
    const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('caché') }))
    catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }))
  })
  const { pdf: made, about } = await reading.prepare(layered)
  expect(about.remarks).toEqual(['not-searchable', 'redrawn'])
  expect((await reading.seenOf(made))[0]?.some((value) => value < 120)).toBe(true)
})

test('a paper locked against changes alone is shown', async () => {
  const locked = await pdf('Attestation', 1, (one) => one.encrypt({ ownerPassword: 'maître' }))
  const { pdf: made } = await reading.prepare(locked)
  expect((await reading.textsOf(made))[0]).toContain('Attestation')
})

test('an electronic signature is remarked', async () => {
  const signed = await pdf('Signé', 1, ({ context, catalog }) =>
    catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [] })),
  )
  expect((await reading.prepare(signed)).about.remarks).toEqual(['signed'])
})

test('a PDF whose table of objects is lost is shown all the same', async () => {
  const whole = Buffer.from(await pdf('Retrouvé', 2))
  const broken = whole.subarray(0, whole.lastIndexOf('startxref'))
  const { pdf: made } = await reading.prepare(broken)
  expect((await reading.textsOf(made))[1]).toContain('Retrouvé')
})

test.each([
  { because: 'the page is white there', at: [[80, 400]], corner: 'tr' },
  { because: 'something stands at the top right', at: [[520, 815]], corner: 'tl' },
  {
    because: 'both top corners are taken',
    at: [
      [520, 815],
      [30, 815],
    ],
    corner: 'br',
  },
  {
    because: 'all corners are: the page is drawn smaller',
    at: [
      [520, 815],
      [30, 815],
      [520, 15],
      [30, 15],
    ],
    corner: 'tr',
  },
])('the stamp goes to $corner: $because', async ({ at, corner }) => {
  const busy = await pdf('Coins', 1, (one) => {
    for (const [x = 0, y = 0] of at) one.getPage(0).drawText('mot mot', { x, y, size: 12 })
  })
  const { pdf: made, about } = await reading.prepare(busy)
  expect(about.corners).toEqual([corner])
  expect((await reading.prepare(made)).about.corners).toEqual([corner])
})

const read: RecognizedPage = {
  width: 1_000,
  height: 1_000,
  words: [
    { text: 'شهادة', box: { x0: 700, y0: 100, x1: 900, y1: 150 } },
    { text: 'إقامة', box: { x0: 450, y0: 100, x1: 650, y1: 150 } },
    { text: 'séjour', box: { x0: 100, y0: 300, x1: 300, y1: 350 } },
  ],
}

test('words that were read are found where they stand, Arabic too', async () => {
  const seen: Uint8Array[] = []
  const { pdf: made, about } = await reading.prepare(await picture('jpeg'), async (image) => {
    seen.push(image)
    return read
  })
  expect(seen).toHaveLength(1)
  expect(about.remarks).toEqual([])
  const [text] = await reading.textsOf(made)
  expect(text).toMatch(/شهادة\s+إقامة\s+séjour/)
})

test.runIf(hasPoppler)('another reader finds them too', async () => {
  const { pdf: made } = await reading.prepare(await picture('jpeg'), async () => read)
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: made }).toString()
  expect(text.replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '')).toMatch(/شهادة\s+إقامة\s+séjour/)
})

test.each([0, 90, 180, 270])(
  'words on a scan turned by %i lie over what they say',
  async (turn) => {
    const scan = await pdf('', 0, async (one) => {
      const page = one.addPage([595, 842])
      const image = await one.embedJpg(await picture('jpeg', { width: 595, height: 842 }))
      page.drawImage(image, { x: 0, y: 0, width: 595, height: 842 })
      page.node.set(PDFName.of('Rotate'), one.context.obj(turn))
    })
    const { pdf: made } = await reading.prepare(scan, async () => read)
    const [page] = (await PDFDocument.load(made)).getPages()
    expect(page?.getRotation().angle).toBe(turn)
    expect((await reading.textsOf(made))[0]).toMatch(/شهادة[^]*séjour/)
  },
)

test.each([90, 180, 270] as const)(
  'a paper photographed on its side (%i) is shown upright',
  async (turn) => {
    const words = Array.from({ length: 12 }, (_, at) => ({
      text: `mot${at}`,
      // One line of words, where a photograph turned so has it.
      box: lineBox(turn, at),
    }))
    const { pdf: made } = await reading.prepare(await picture('jpeg'), async () => ({
      width: 1_000,
      height: 1_000,
      turn,
      words,
    }))
    const [page] = (await PDFDocument.load(made)).getPages()
    expect(page?.getRotation().angle).toBe(turn)
    const [text] = await reading.textsOf(made)
    expect(text?.trim().split(/\s+/)).toEqual(words.map((word) => word.text))
    if (hasPoppler) {
      const lefts = leftsOf(made)
      expect(new Set(lefts).size).toBe(words.length)
      expect(lefts).toEqual(lefts.toSorted((one, other) => one - other))
    }
  },
)

/** Where each word begins on the page as it is looked at, in the order of the file. */
function leftsOf(made: Uint8Array): readonly number[] {
  const boxes = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: made, encoding: 'utf8' })
  return [...boxes.matchAll(/<word xMin="([\d.]+)"/g)].map(([, left]) => Math.round(Number(left)))
}

function lineBox(turn: 90 | 180 | 270, at: number) {
  const [from, until] = [at * 80, at * 80 + 60]
  if (turn === 180) return { x0: 1_000 - until, y0: 500, x1: 1_000 - from, y1: 540 }
  if (turn === 90) return { x0: 500, y0: 1_000 - until, x1: 540, y1: 1_000 - from }
  return { x0: 500, y0: from, x1: 540, y1: until }
}

test('a page whose words could not be read is shown, and remarked', async () => {
  const { about } = await reading.prepare(await picture('jpeg'), async () => undefined)
  expect(about.remarks).toEqual(['not-searchable'])
})

test('nobody reads a page that is blank', async () => {
  const blank = await pdf('', 0, (one) => void one.addPage())
  const asked: unknown[] = []
  await reading.prepare(blank, async (image) => {
    asked.push(image)
    return read
  })
  expect(asked).toEqual([])
})

test('resources that pages share are written once', async () => {
  const { pdf: made } = await reading.prepare(await pdf('Partagé', 20))
  const fonts = (await PDFDocument.load(made)).context
    .enumerateIndirectObjects()
    .filter(
      ([, one]) => one instanceof PDFDict && one.get(PDFName.of('Type'))?.toString() === '/Font',
    )
  expect(fonts).toHaveLength(1)
})
