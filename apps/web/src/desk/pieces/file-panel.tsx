import type { CaseExhibit, StoredFile } from '@sejour/cases'
import { pieces } from '@sejour/law/pieces'
import { formsOf } from '../form/forms.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { remarksOn, SHOWN_INLINE, sizeOf, typeName } from './file-remarks.ts'
import { pieceTexts } from './piece-texts/index.ts'
import { piecesTexts } from './texts/index.ts'
import { ReadForm } from './zone-page.tsx'
import { zoneTexts } from './zone-texts/index.ts'

interface FilePanelProps {
  readonly frame: CaseFrame
  readonly piece: CaseExhibit
  readonly isFinal: boolean
  /** Whether the zone of a passport can be read in its file. */
  readonly readsZone?: boolean
}

/** The file of a piece: seen, opened, replaced; those that it had before stay. */
export function FilePanel({ frame, piece, isFinal, readsZone = false }: FilePanelProps) {
  const { lang, head } = frame
  const words = pieceTexts[lang]
  const { file, title, earlierFiles } = piece
  const href = deskHref(lang, 'exhibitFile', { case: head.id, exhibit: piece.id })
  const isPicture = file !== undefined && SHOWN_INLINE.includes(file.mediaType)
  return (
    <section class="pieces-file">
      <h2>{words.file}</h2>
      {file === undefined && <p>{words.noFile}</p>}
      {isPicture && (
        <a href={href} target="_blank" rel="noopener">
          <img class="pieces-picture" src={href} alt={words.pictureOf(title)} loading="lazy" />
        </a>
      )}
      {file !== undefined && (
        <>
          <p class="pieces-file-name">
            <a href={href} target="_blank" rel="noopener">
              {file.name}
              <span class="visually-hidden"> {words.newTab}</span>
            </a>
            <span class="pieces-under figures">
              {typeName(file.mediaType)}, {sizeOf(file.size, piecesTexts[lang].units)}
            </span>
          </p>
          {file.mediaType === 'message/rfc822' && (
            <p>
              <a href={deskHref(lang, 'exhibitMail', { case: head.id, exhibit: piece.id })}>
                {piecesTexts[lang].openMail}
              </a>
            </p>
          )}
          <Remarks lang={lang} file={file} />
          {readsZone && frame.mayWrite && (
            <details class="desk-more" open={isOfIdentity(piece.kind)}>
              <summary>{zoneTexts[lang].title}</summary>
              <ReadForm
                forms={formsOf(frame, undefined)}
                submit={zoneTexts[lang].button}
                action={deskHref(lang, 'exhibitZone', { case: head.id, exhibit: piece.id })}
              />
            </details>
          )}
        </>
      )}
      {frame.mayWrite && !(isFinal && file !== undefined) && (
        <Replace frame={frame} piece={piece} />
      )}
      {earlierFiles.length > 0 && (
        <details class="desk-more">
          <summary>{words.earlier(earlierFiles.length)}</summary>
          <ul>
            {earlierFiles.map((one) => (
              <li>
                <a
                  href={`${href}?sha256=${one.sha256}`}
                  target="_blank"
                  rel="noopener"
                  class="pieces-file-name"
                >
                  {one.name}
                </a>{' '}
                <span class="desk-quiet figures">{sizeOf(one.size, piecesTexts[lang].units)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const isOfIdentity = (kind: string | undefined): boolean =>
  pieces.some(({ id, identity }) => id === kind && identity === true)

function Remarks({ lang, file }: { lang: CaseFrame['lang']; file: StoredFile }) {
  return (
    <>
      {remarksOn(file)
        .filter((remark) => remark !== 'mail')
        .map((remark) => (
          <p class="pieces-remark">{piecesTexts[lang].remarks[remark]}</p>
        ))}
    </>
  )
}

function Replace({ frame, piece }: { frame: CaseFrame; piece: CaseExhibit }) {
  const { lang, head } = frame
  const words = pieceTexts[lang]
  const isFirst = piece.file === undefined
  return (
    <details class="desk-more" open={isFirst}>
      <summary>{isFirst ? words.addFile : words.replace}</summary>
      <form
        class="desk-form pieces-form"
        method="post"
        encType="multipart/form-data"
        action={deskHref(lang, 'exhibitFile', { case: head.id, exhibit: piece.id })}
      >
        <input type="hidden" name="command" value={frame.newId()} />
        <div class="desk-field">
          <label for="piece-file">{words.newFile}</label>
          <p class="hint" id="piece-file-hint">
            {isFirst ? words.addFileHint : words.replaceHint}
          </p>
          <input id="piece-file" type="file" name="files" aria-describedby="piece-file-hint" />
        </div>
        <div class="desk-form-actions">
          <button class="button button-secondary" type="submit">
            {isFirst ? words.addFileNow : words.replaceNow}
          </button>
        </div>
      </form>
    </details>
  )
}
