import sharp from 'sharp'
import { drawText } from './picture.fixtures.ts'

/** The check digit of a field, weights 7, 3 and 1: written apart from the code that is tested. */
export function digitOf(field: string): string {
  const values = Array.from(field).map((one) => (one === '<' ? 0 : Number.parseInt(one, 36)))
  return `${values.reduce((sum, value, at) => sum + value * ([7, 3, 1][at % 3] ?? 0), 0) % 10}`
}

const checked = (field: string) => field + digitOf(field)

type Holder = { readonly names: string; readonly number: string; readonly personal?: string }

/** Two lines of 44 for an invented holder of Utopia, born on 12 August 1974. */
export function passportLines({ names, number, personal = '' }: Holder): readonly string[] {
  const document = checked(number.padEnd(9, '<'))
  const [birth, expiry] = [checked('740812'), checked('310415')]
  const own = checked(personal.padEnd(14, '<'))
  const whole = digitOf(document + birth + expiry + own)
  return [`P<UTO${names}`.padEnd(44, '<'), `${document}UTO${birth}F${expiry}${own}${whole}`]
}

/** Two lines of 36. */
export function largeCardLines({ names, number }: Holder): readonly string[] {
  const document = checked(number.padEnd(9, '<'))
  const [birth, expiry] = [checked('740812'), checked('310415')]
  const whole = digitOf(`${document}${birth}${expiry}${'<'.repeat(7)}`)
  return [`I<UTO${names}`.padEnd(36, '<'), `${document}UTO${birth}F${expiry}<<<<<<<${whole}`]
}

/** Three lines of 30, as on the back of a residence card. A number over nine letters goes on. */
export function cardLines({ names, number, personal = '' }: Holder): readonly string[] {
  const over = number.slice(9)
  const first =
    over === ''
      ? `${checked(number.padEnd(9, '<'))}${'<'.repeat(15)}`
      : `${number.slice(0, 9)}<${over}${digitOf(number)}`.padEnd(25, '<')
  const [birth, expiry] = [checked('740812'), checked('310415')]
  const own = personal.padEnd(11, '<')
  const whole = digitOf(first + birth + expiry + own)
  return [`IRUTO${first}`, `${birth}F${expiry}UTO${own}${whole}`, names.padEnd(30, '<')]
}

/** The foot of a document: a line of small print, then the zone with one letter a cell. */
export async function drawZone(lines: readonly string[], pitch = 26): Promise<Buffer> {
  const size = Math.round(pitch * 0.54)
  const letters = new Map(
    await Promise.all(
      [...new Set(lines.join(''))].map(
        async (letter) => [letter, await drawText(letter, { size, bold: false })] as const,
      ),
    ),
  )
  const line = await drawText('H', { size, bold: false })
  const [above, across] = [pitch * 8, Math.round(pitch * 1.8)]
  const cells = lines.flatMap((text, row) =>
    Array.from(text).flatMap((letter, at) => {
      const drawn = letters.get(letter)
      if (drawn === undefined) return []
      const { width, height } = drawn.info
      const drop = letter === '<' ? (line.info.height - height) / 2 : line.info.height - height
      return [
        {
          input: drawn.data,
          left: Math.round(60 + at * pitch + (pitch - width) / 2),
          top: Math.round(above + row * across + drop),
        },
      ]
    }),
  )
  const print = await drawText('UTOPIA · Document of an invented person', { size: 10, bold: false })
  return sharp({
    create: {
      width: Math.round(120 + (lines[0]?.length ?? 0) * pitch),
      height: above + lines.length * across + 60,
      channels: 3,
      background: 'white',
    },
  })
    .composite([{ input: print.data, left: 60, top: 40 }, ...cells])
    .png()
    .toBuffer()
}
