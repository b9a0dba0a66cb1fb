import type { DeskLang } from '../slugs.ts'
import { type FileRemark } from './file-remarks.ts'
import { piecesTexts } from './texts/index.ts'

/** What came of one file that was sent. */
export type UploadResult = {
  /** The name of the file, as it was sent. */
  readonly name: string
  /** `kept`, or the code of why it was not. */
  readonly outcome: 'kept' | (string & {})
  /** The piece that it became, or that has the same file already. */
  readonly piece?: { readonly id: string; readonly number: number; readonly title: string }
  readonly remarks: readonly FileRemark[]
}

/** What came of one file, in sentences. */
export function sayUpload(lang: DeskLang, { outcome, piece, remarks }: UploadResult): string {
  const words = piecesTexts[lang]
  const refusals: { readonly [code: string]: string } = words.refusals
  const said =
    outcome === 'kept'
      ? piece === undefined
        ? words.upload.kept
        : words.upload.keptAs(piece.number, piece.title)
      : outcome === 'same-file' && piece !== undefined
        ? words.upload.same(piece.number, piece.title)
        : (refusals[outcome] ?? words.upload.refused)
  return [said, ...remarks.map((remark) => words.remarks[remark])].join(' ')
}
