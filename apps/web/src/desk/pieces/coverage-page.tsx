import { faultsOf, type PieceFault } from '@sejour/answers/pieces'
import { saySource } from '@sejour/answers/say'
import { localDate } from '@sejour/calendar'
import { type CaseExhibit, type Coverage, type NumberedExhibit, toldOf } from '@sejour/cases'
import { languesDesPieces } from '@sejour/law/pieces'
import type { ComponentChildren } from 'preact'
import { marginOf } from '../../app/tool/said.ts'
import { Day, Margin } from '../../components/index.ts'
import { SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { coverageTexts } from './coverage-texts/index.ts'
import { PieceViews } from './piece-views.tsx'
import { sayLanguage } from './piece-words.ts'
import type { Provable } from './provable.ts'
import { piecesTexts } from './texts/index.ts'

/** Languages in which the authority reads a piece without a translation. */
export const LANGUAGES_READ: readonly string[] = languesDesPieces.read

/** What the page of the coverage shows. */
export interface CoverageProps {
  readonly frame: CaseFrame
  readonly pieces: readonly NumberedExhibit[]
  readonly coverage: Coverage
  /** Arguments, facts and entries that no piece proves. */
  readonly unproved: readonly Provable[]
  readonly sent: Sent | undefined
}

/** Where the evidence is thin and where it is idle, each with what to do next. */
export function CoveragePage({ frame, pieces, coverage, unproved, sent }: CoverageProps) {
  const { lang } = frame
  const words = coverageTexts[lang]
  const forms = formsOf(frame, sent, piecesTexts[lang].errors)
  const of = (ids: readonly string[]) => pieces.filter(({ exhibit }) => ids.includes(exhibit.id))
  // Some kinds serve after their last day, and some serve by what they are.
  const withFault = (ids: readonly string[], fault: PieceFault) =>
    of(ids).filter(({ exhibit }) =>
      faultsOf(toldOf(exhibit), localDate(frame.today)).includes(fault),
    )
  const unprovedOf = (kind: Provable['proves']['kind']) =>
    unproved.filter(({ proves }) => proves.kind === kind)
  const sections = [
    ...(['argument', 'fact', 'entry'] as const).map((kind) => ({
      id: kind,
      count: unprovedOf(kind).length,
      body: <Unproved forms={forms} things={unprovedOf(kind)} pieces={pieces} />,
    })),
    section(frame, 'idle', withFault(coverage.exhibitsThatServeNothing, 'serves-nothing')),
    {
      ...section(frame, 'translation', of(coverage.translationMissing)),
      body: (
        <Margin
          lang={lang}
          source={languesDesPieces.source.map((one) => marginOf(saySource(one, lang), lang))}
        >
          <p class="hint">{words.translationWhy}</p>
          <PieceRows frame={frame} which="translation" pieces={of(coverage.translationMissing)} />
        </Margin>
      ),
    },
    section(frame, 'expired', withFault(coverage.expired, 'expired')),
    section(frame, 'expiring', of(coverage.expiring)),
    section(frame, 'confidentialFiled', of(coverage.confidentialButFiled)),
    section(frame, 'withoutFile', of(coverage.withoutFile)),
    section(frame, 'language', of(coverage.languageUnknown)),
    section(frame, 'confidential', of(coverage.confidential)),
  ]
  const found = sections.filter(({ count }) => count > 0)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <PieceViews frame={frame} />
      <p>{found.length === 0 ? words.nothing : words.lead}</p>
      {found.length > 0 && (
        <nav aria-label={words.contents} class="pieces-contents">
          <ul>
            {found.map(({ id, count }) => (
              <li>
                <a href={`#${id}`}>{words.sections[id].title}</a>{' '}
                <span class="figures desk-quiet">({count})</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {found.map(({ id, body }) => (
        <section id={id} aria-labelledby={`${id}-title`} class="pieces-section">
          <h2 id={`${id}-title`}>{words.sections[id].title}</h2>
          <p class="hint">{words.sections[id].why}</p>
          {body}
        </section>
      ))}
    </CasePage>
  )
}

type SectionId = keyof (typeof coverageTexts)['fr']['sections']

function section(
  frame: CaseFrame,
  id: SectionId,
  pieces: readonly NumberedExhibit[],
): { readonly id: SectionId; readonly count: number; readonly body: ComponentChildren } {
  const body = <PieceRows frame={frame} which={id} pieces={pieces} />
  return { id, count: pieces.length, body }
}

function PieceRows({
  frame,
  which,
  pieces,
}: {
  frame: CaseFrame
  which: SectionId
  pieces: readonly NumberedExhibit[]
}) {
  const { lang, head } = frame
  const words = coverageTexts[lang].sections[which]
  return (
    <ul class="desk-rows">
      {pieces.map(({ exhibit, number }) => (
        <li class="desk-row">
          <p class="desk-row-main">
            <span class="figures">{number}.</span> {exhibit.title}{' '}
            <Detail lang={lang} which={which} piece={exhibit} />
          </p>
          <p>
            <a
              href={deskHref(lang, 'exhibit', { case: head.id, exhibit: exhibit.id })}
              aria-label={`${words.action} – ${exhibit.title}`}
            >
              {words.action}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Detail({
  lang,
  which,
  piece: { expires, language },
}: {
  lang: CaseFrame['lang']
  which: SectionId
  piece: CaseExhibit
}) {
  if (which === 'translation') {
    return <span class="desk-quiet">{sayLanguage(language, lang)}</span>
  }
  if ((which === 'expired' || which === 'expiring') && expires !== undefined) {
    return (
      <span class="desk-quiet">
        {coverageTexts[lang].validUntil} <Day lang={lang} day={expires} />
      </span>
    )
  }
  return null
}

/** Each with a list of the pieces, so that one is linked where its lack is seen. */
function Unproved({
  forms,
  things,
  pieces,
}: {
  forms: Forms
  things: readonly Provable[]
  pieces: readonly NumberedExhibit[]
}) {
  const { lang } = forms.frame
  const words = coverageTexts[lang]
  return (
    <ul class="desk-rows">
      {things.map(({ key, label, day }) => (
        <li class="desk-row">
          <p class="desk-row-main">
            {label}
            {day !== undefined && (
              <span class="desk-quiet">
                , <Day lang={lang} day={day} />
              </span>
            )}
          </p>
          {pieces.length > 0 && (
            <Form
              forms={forms}
              verb="link"
              about={key.replaceAll(/[^\w.-]+/g, '-')}
              hidden={{ key }}
              submit={words.link}
              says={words.linkThis(label)}
              class="pieces-link"
            >
              {(form) => (
                <SelectField
                  form={form}
                  name="exhibit"
                  label={words.piece}
                  empty={words.choose}
                  options={pieces.map(({ exhibit, number }) => ({
                    value: exhibit.id,
                    label: `${number}. ${exhibit.title}`,
                  }))}
                />
              )}
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
