import type { PersonView } from '@sejour/desk'
import { addressOf } from '../app/slugs.ts'
import { Button, formatDay, Margin, Notice } from '../components/index.ts'
import type { Lang } from '../texts/index.ts'
import { PersonDocument } from './person-document.tsx'
import { Asked, Follows, Letters, Papers } from './person-parts.tsx'
import { Reads } from './person-reads.tsx'
import { Story } from './person-story.tsx'
import { filePath, type FilePlace } from './sheet-address.ts'
import { ToDo } from './person-to-do.tsx'
import { personTexts } from './texts/index.ts'

/** The page that somebody opened with a code on paper. */
export const PERSON_PATH = '/mon-dossier-ouvert'

/** Where it is read. */
export const OPENED: FilePlace = { path: PERSON_PATH }

export interface PersonPageProps {
  readonly view: PersonView
  readonly script: (lang: Lang, island: string) => string
  /** Counsel looks at it: where the way back leads. */
  readonly previewFrom?: string
  /** Somebody reads it who linked it to their account: where, and where the way back leads. */
  readonly linked?: { readonly place: FilePlace; readonly back: string; readonly says: string }
}

/** One column, in the order in which it matters: what to do, where things stand, who, and who looked. */
export function PersonPage({ view, script, previewFrom, linked }: PersonPageProps) {
  const { lang, name, on, isClosed, moved, follows } = view
  const words = personTexts[lang]
  const isPreview = previewFrom !== undefined
  const place = linked?.place ?? OPENED
  return (
    <PersonDocument
      lang={lang}
      title={words.title}
      class="person-page"
      mayLeave={!isPreview}
      scripts={[script(lang, 'page')]}
      {...(!isPreview && { path: filePath(place) })}
    >
      {isPreview && (
        <p class="person-preview">
          {words.preview} <a href={previewFrom}>{words.previewBack}</a>
        </p>
      )}
      {linked && (
        <p class="person-back">
          <a href={linked.back}>{linked.says}</a>
        </p>
      )}
      <div class="page-heading">
        <h1>{name === undefined ? words.title : words.titleOf(name)}</h1>
        <p class="lead">{words.lead}</p>
        <p class="person-as-of">{words.asOf(formatDay(on, lang))}</p>
      </div>
      {moved !== undefined && (
        <Notice tone="limit">
          <p>{words.follows.moved(moved.to, formatDay(moved.on, lang))}</p>
        </Notice>
      )}
      {isClosed && <Notice>{<p>{words.story.closed}</p>}</Notice>}
      <ToDo view={view} />
      <Asked view={view} />
      <Story view={view} place={isPreview ? undefined : place} />
      <Follows view={view} />
      <Letters view={view} />
      <Papers view={view} />
      <Reads view={view} />
      <section aria-labelledby="correct">
        <h2 id="correct">{words.correct.title}</h2>
        <Margin
          lang={lang}
          source={{ text: words.correct.source, article: words.correct.articles, toConfirm: true }}
        >
          <p>{words.correct.how(follows.organisation)}</p>
        </Margin>
        <p>{words.correct.lost}</p>
      </section>
      {linked && <p>{words.print}</p>}
      {!isPreview && !linked && (
        <form class="person-end" method="post" action={addressOf(lang, PERSON_PATH)}>
          <p>{words.print}</p>
          <Button>{words.end}</Button>
          <p class="hint">{words.endWhy}</p>
        </form>
      )}
    </PersonDocument>
  )
}
