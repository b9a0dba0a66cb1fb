import { paperSheet, paperWordings, type PaperSheet } from '@sejour/answers/papers'
import { Margin, Notice, ToConfirm } from '../../components/index.ts'
import { notFound } from '../../app/not-found.tsx'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import { ReadAloud } from '../../read-aloud/index.ts'
import type { Lang } from '../../texts/index.ts'
import { AllowsGrid } from './allows-grid.tsx'
import { FormDetails } from './form-details.tsx'
import { NextSteps } from './next-steps.tsx'
import { PaperFigure } from './paper-figure.tsx'
import { paperHref } from './paper-link.ts'
import { PaperSearch } from './paper-search.tsx'
import { Statements } from './statement.tsx'
import { papiersTexts } from './texts/index.ts'

/** The sheet of one paper. An unknown id is told kindly. */
export function sheetPage(asked: Asked, id: string): Given {
  const { lang } = asked
  const sheet = paperSheet(id, lang)
  if (sheet === undefined) return notFound(asked)
  if (sheet.id !== id) return { redirect: paperHref(lang, sheet.id) }
  const texts = papiersTexts(lang)
  const title = sheet.name
  return {
    page: (
      <SitePage
        asked={asked}
        path={`/papiers/${sheet.id}`}
        title={title}
        description={sheet.statements[0]?.text ?? texts.description}
        island="fiche"
      >
        <p>
          <a class="back" href={addressOf(lang, '/papiers')}>
            {texts.back}
          </a>
        </p>
        <ReadAloud lang={lang} of="paper" />
        <div id="paper">
          <Heading sheet={sheet} />
          <Sheet lang={lang} sheet={sheet} />
        </div>
        <hr class="paper-end" />
        <PaperSearch lang={lang} />
      </SitePage>
    ),
  }
}

function Heading({ sheet }: { sheet: PaperSheet }) {
  const [head = '', ...rest] = sheet.name.split('. ')
  return (
    <div class="page-heading paper-heading">
      <PaperFigure sheet={sheet} />
      <h1>
        {rest.length === 0 ? (
          head
        ) : (
          <>
            <span class="paper-number">
              {head}
              <span class="visually-hidden">. </span>
            </span>
            {rest.join('. ')}
          </>
        )}
      </h1>
    </div>
  )
}

interface SheetProps {
  readonly lang: Lang
  readonly sheet: PaperSheet
}

const BODY = ['holders', 'validity', 'renewal', 'register', 'next'] as const

function Sheet({ lang, sheet }: SheetProps) {
  const texts = papiersTexts(lang)
  const { subjects } = paperWordings[lang]
  // Where a limit may run, what to do comes first.
  const isUrgent = sheet.group === 'decisions' || sheet.group === 'orders'
  const of = (about: PaperSheet['statements'][number]['about']) =>
    sheet.statements.filter((statement) => statement.about === about)
  return (
    <>
      {sheet.statements.length === 0 && sheet.modelOf.length === 0 && (
        <Notice>
          <p>{texts.unread}</p>
        </Notice>
      )}
      <Statements lang={lang} statements={of('what').slice(0, 1)} />
      {sheet.sameNumber.length > 0 && (
        <Notice title={texts.twin}>
          <p>
            {texts.twinText}{' '}
            {sheet.sameNumber.map(({ id, name }) => (
              <a href={paperHref(lang, id)}>{name}</a>
            ))}
          </p>
        </Notice>
      )}
      <Facts lang={lang} sheet={sheet} />
      {isUrgent && <NextSteps lang={lang} sheet={sheet} />}
      <AllowsGrid lang={lang} sheet={sheet} />
      <Part lang={lang} title={subjects.warning} statements={of('warning')} />
      {!isUrgent && <NextSteps lang={lang} sheet={sheet} />}
      {BODY.map((about) => (
        <Part lang={lang} title={subjects[about]} statements={of(about)} />
      ))}
      <FormDetails lang={lang} sheet={sheet} />
    </>
  )
}

interface PartProps {
  readonly lang: Lang
  readonly title: string
  readonly statements: PaperSheet['statements']
}

/** A part of the sheet under its title. Nothing when nothing is known. */
function Part({ lang, title, statements }: PartProps) {
  if (statements.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <Statements lang={lang} statements={statements} />
    </>
  )
}

function Facts({ lang, sheet }: SheetProps) {
  const { facts } = papiersTexts(lang)
  const { issuedBy, validity, register } = sheet
  const sources = new Map(
    [validity, register].flatMap((value) =>
      (value?.sources ?? []).map((source) => [source.said, source] as const),
    ),
  )
  const valued = [
    { label: facts.class, value: sheet.class && { text: sheet.class.text, toConfirm: false } },
    { label: facts.validity, value: validity },
    { label: facts.register, value: register },
  ]
  return (
    <Margin lang={lang} source={[...sources.values()].map((source) => marginOf(source, lang))}>
      <dl class="paper-facts">
        <div>
          <dt>{facts.givenBy}</dt>
          <dd>{issuedBy.text}</dd>
        </div>
        {valued.map(
          ({ label, value }) =>
            value && (
              <div>
                <dt>{label}</dt>
                <dd>
                  {value.text} {value.toConfirm && <ToConfirm lang={lang} />}
                </dd>
              </div>
            ),
        )}
      </dl>
    </Margin>
  )
}
