import type { Page } from 'playwright-core'

/** A file as somebody has it. */
export type Given = { readonly name: string; readonly bytes: Uint8Array }

/** A small PDF that says something, so that no two are the same file. */
export const pdf = (words: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n` +
      '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  )

/** Lets files fall on the page. */
export async function drop(page: Page, files: readonly Given[]): Promise<void> {
  await page.evaluate(
    (dropped) => {
      const data = new DataTransfer()
      for (const { name, bytes } of dropped) data.items.add(new File([new Uint8Array(bytes)], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        )
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  )
}
