import { componentTexts } from '../texts/index.ts'
import { formatDay } from './format.ts'
import { ToConfirm } from './marks.tsx'
import type { Containing, Localised, Source } from './types.ts'

/** The page as a law book: text on the left, sources in the margin, one hairline between them. */
export function Folio({ children }: Containing) {
  return <div class="folio">{children}</div>
}

/** What a margin can hold. */
export type SourceNote = Source | readonly Source[] | 'to-find'

export interface MarginProps extends Localised, Containing {
  /** One source, several, `to-find` for a statement that lacks one; without it the margin stays empty. */
  readonly source?: SourceNote | undefined
}

/** A statement with its source beside it; on a phone the source folds under as one quiet row. */
export function Margin({ lang, source, children }: MarginProps) {
  return (
    <div class="statement">
      <div class="statement-text">{children}</div>
      {source !== undefined && <MarginNote lang={lang} source={source} />}
    </div>
  )
}

/** The note of the margin alone, for a component that lays out its own row. */
export function MarginNote({ lang, source }: Localised & { source: SourceNote }) {
  if (source === 'to-find') {
    return <p class="margin-note">{componentTexts(lang).source.none}</p>
  }
  const sources = 'text' in source ? [source] : source
  return (
    <div class="margin-note">
      {sources.map((one) => (
        <OneSource lang={lang} source={one} />
      ))}
    </div>
  )
}

function OneSource({ lang, source }: Localised & { source: Source }) {
  const words = componentTexts(lang).source
  const title = (
    <span class="source-title">
      <cite>{source.text}</cite>
      {source.article !== undefined && (
        <>
          , <span class="article">{source.article}</span>
        </>
      )}
    </span>
  )
  const particulars = [
    source.level,
    source.readOn === undefined ? undefined : words.readOn(formatDay(source.readOn, lang)),
    source.certainty === undefined ? undefined : words.certainty[source.certainty],
  ].filter((part) => part !== undefined)

  return (
    <p class="source">
      <span class="visually-hidden">{words.label} </span>
      {source.href === undefined ? title : <a href={source.href}>{title}</a>}
      {particulars.length > 0 && <Particulars parts={particulars} />}
      {source.toConfirm === true && <ToConfirm lang={lang} />}
    </p>
  )
}

/** Quiet details between dots, each kept on one line. */
function Particulars({ parts }: { parts: readonly string[] }) {
  return (
    <span class="particulars">
      {parts.map((part, index) => (
        <>
          {index > 0 && ' '}
          <span class="particular">{index < parts.length - 1 ? `${part} ·` : part}</span>
        </>
      ))}
    </span>
  )
}
