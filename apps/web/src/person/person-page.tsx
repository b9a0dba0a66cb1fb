import type { PersonView } from '@sejour/desk'
import { sayPersonDay } from '@sejour/chain'
import { Button, Notice } from '../components/index.ts'
import type { Lang } from '../texts/index.ts'
import { FiveFacts } from './five-facts.tsx'
import { PersonDocument } from './person-document.tsx'
import { lawLang, named, personAddress } from './person-lang.ts'
import { PersonMargin } from './person-margin.tsx'
import { Asked, Follows, Letters, Papers } from './person-parts.tsx'
import { Reads } from './person-reads.tsx'
import { Story } from './person-story.tsx'
import { filePath, type FilePlace } from './sheet-address.ts'
import { ToDo } from './person-to-do.tsx'
import { TomorrowCard } from './tomorrow-card.tsx'
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

/** One column, in the order in which it matters: where the file is, what is allowed, what to do. */
export function PersonPage({ view, script, previewFrom, linked }: PersonPageProps) {
  const { lang, name, on, isClosed, moved, follows } = view
  const words = personTexts[lang]
  const law = personTexts[lawLang(lang)].correct
  const isPreview = previewFrom !== undefined
  const place = linked?.place ?? OPENED
  return (
    <PersonDocument
      lang={lang}
      title={words.title}
      class="person-page"
      mayLeave={!isPreview}
      scripts={[script(lawLang(lang), 'page')]}
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
        <h1>{name === undefined ? words.title : words.titleOf(named(lang, name))}</h1>
        <p class="lead">{words.lead}</p>
        <p class="person-as-of">{words.asOf(sayPersonDay(on, lang))}</p>
      </div>
      {moved !== undefined && (
        <Notice tone="limit">
          <p>{words.follows.moved(named(lang, moved.to), sayPersonDay(moved.on, lang))}</p>
        </Notice>
      )}
      {isClosed && <Notice>{<p>{words.story.closed}</p>}</Notice>}
      <FiveFacts view={view} />
      <TomorrowCard lang={lang} card={view.tomorrow} />
      <Story view={view} place={isPreview ? undefined : place} />
      <ToDo view={view} />
      <Asked view={view} />
      <Follows view={view} />
      <Letters view={view} />
      <Papers view={view} />
      <Reads view={view} />
      <section aria-labelledby="correct">
        <h2 id="correct">{words.correct.title}</h2>
        <PersonMargin
          lang={lang}
          sources={[{ text: law.source, article: law.articles, toConfirm: true }]}
        >
          <p>{words.correct.how(named(lang, follows.organisation))}</p>
        </PersonMargin>
        <p>{words.correct.lost}</p>
      </section>
      {linked && <p>{words.print}</p>}
      {!isPreview && !linked && (
        <form class="person-end" method="post" action={personAddress(lang, PERSON_PATH)}>
          <p>{words.print}</p>
          <Button>{words.end}</Button>
          <p class="hint">{words.endWhy}</p>
        </form>
      )}
    </PersonDocument>
  )
}
