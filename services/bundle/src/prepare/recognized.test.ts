import { openRecognizer } from '@sejour/recognize'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openDrawer } from '../pdf/pdfium.ts'
import { openReading } from '../testing/reading.fixtures.ts'
import type { Recognize } from './host.ts'

test('a paper that is only a picture is found by its words, French and Arabic', async () => {
  const recognizer = openRecognizer()
  const recognize: Recognize = recognizer.recognize
  const reading = await openReading()
  const letter = await reading.prepare(Buffer.from('Attestation de domicile\n\nشهادة إقامة'))
  const drawer = await openDrawer(reading.library, letter.pdf)
  const { data, width, height } = await drawer.draw(0, 200, 'grey')
  drawer.close()
  const photo = await sharp(data, { raw: { width, height, channels: 1 } })
    .jpeg()
    .toBuffer()

  const { pdf, about } = await reading.prepare(photo, (image) => recognize(image, ['fr', 'ar']))
  const [text] = await reading.textsOf(pdf)
  expect(text).toContain('Attestation')
  expect(text).toContain('إقامة')
  expect(about.remarks).toEqual([])
  await Promise.all([recognizer.close(), reading.close()])
})
