import type { CaseExhibit } from '@sejour/cases'
import { deskHref, type DeskLang } from '../slugs.ts'
import { remarksOn, sizeOf, typeName } from './file-remarks.ts'
import { piecesTexts } from './texts/index.ts'

/** What the file of a piece is, the way to open it, and what must be known of it. */
export function PieceFile({
  lang,
  caseId,
  piece: { id, title, file },
}: {
  lang: DeskLang
  caseId: string
  piece: Pick<CaseExhibit, 'id' | 'title' | 'file'>
}) {
  const words = piecesTexts[lang]
  if (file === undefined) return <span class="desk-quiet">{words.paperOnly}</span>
  const places = { case: caseId, exhibit: id }
  const remarks = remarksOn(file).filter((remark) => remark !== 'mail')
  return (
    <>
      <a href={deskHref(lang, 'exhibitFile', places)} target="_blank" rel="noopener">
        {typeName(file.mediaType)}, {sizeOf(file.size, words.units)}
        <span class="visually-hidden"> – {words.openThis(title)}</span>
      </a>
      {file.mediaType === 'message/rfc822' && (
        <>
          {' · '}
          <a href={deskHref(lang, 'exhibitMail', places)}>{words.openMail}</a>
        </>
      )}
      {remarks.map((remark) => (
        <span class="pieces-remark">{words.inShort[remark]}</span>
      ))}
    </>
  )
}
