import { createRequire } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'

const fonts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('source-sans/package.json')),
  'TTF',
)

/** A line of a test picture. `size`: points at 200 dots an inch. */
export type Line = { readonly text: string; readonly size?: number; readonly bold?: boolean }

/** A white sheet with lines one below the other, in a font that comes with the project. */
export async function sheet(lines: readonly Line[], width = 1200): Promise<Buffer> {
  const drawn = await Promise.all(
    lines.map(({ text, size = 12, bold = false }) =>
      drawText(text, { size, bold, width: width - 160 }),
    ),
  )
  const tops = drawn.map((_, at) =>
    drawn.slice(0, at).reduce((sum, { info }) => sum + info.height + 30, 80),
  )
  const height = (tops.at(-1) ?? 80) + (drawn.at(-1)?.info.height ?? 0) + 100
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite(drawn.map(({ data }, at) => ({ input: data, left: 80, top: tops[at] ?? 0 })))
    .png()
    .toBuffer()
}

type Drawing = { readonly size: number; readonly bold: boolean; readonly width?: number }

/** Words as a picture of their own, black on white. */
export function drawText(text: string, { size, bold, width }: Drawing) {
  const weight = bold ? 'Bold' : 'Regular'
  return sharp({
    text: {
      text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
      font: `Source Sans 3${bold ? ' Bold' : ''} ${size}`,
      fontfile: path.join(fonts, `SourceSans3-${weight}.ttf`),
      dpi: 200,
      ...(width !== undefined && { width }),
    },
  })
    .negate({ alpha: false })
    .png()
    .toBuffer({ resolveWithObject: true })
}
