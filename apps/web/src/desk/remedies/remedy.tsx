import { saySource } from '@sejour/answers/say'
import { sayState } from '@sejour/chain'
import type { CaseEntry } from '@sejour/cases'
import type { CaseFile, RemedyInCase } from '@sejour/desk'
import { aConfirmer, article } from '@sejour/law'
import { marginOf } from '../../app/tool/said.ts'
import { Day, formatDay, Margin, Notice } from '../../components/index.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { dayOfEntry, labelOfEntry, nameOfEntry } from '../agenda/entry-name.ts'
import { ItemBlock } from '../agenda/item-block.tsx'
import { agendaTexts } from '../agenda/texts/index.ts'
import { NextSteps } from '../chain/next-steps.tsx'
import { OWN_STEPS } from '../chain/page.tsx'
import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { remediesTexts } from './texts/index.ts'

interface RemedyProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly catalogue: Catalogue
  readonly remedy: RemedyInCase
}

/** One remedy: what it attacks, its effect, where it stands, its days, and what may come next. */
export function Remedy({ forms, file, catalogue, remedy }: RemedyProps) {
  const { frame } = forms
  const { lang } = frame
  const words = remediesTexts[lang]
  const { entry, standings, opened, isOpen } = remedy
  return (
    <article class="desk-round" id={`remedy-${entry.id}`}>
      <h3>
        {labelOfEntry(entry, catalogue, lang)}
        {!isOpen && <span class="desk-quiet"> · {words.closed}</span>}
      </h3>
      <Particulars forms={forms} file={file} catalogue={catalogue} remedy={remedy} />
      <TakenBack lang={lang} remedy={remedy} />
      {isOpen && standings.length > 0 && frame.mayWrite && (
        <>
          <h4>{words.next}</h4>
          {frame.kind === 'office' && (
            <Margin lang={lang} source={marginOf(saySource(article('39/81'), lang), lang)}>
              <p class="desk-quiet">{words.office}</p>
            </Margin>
          )}
          {standings.map((standing) => (
            <NextSteps forms={forms} file={file} standing={standing} own={OWN_STEPS[frame.kind]} />
          ))}
        </>
      )}
      {opened.length > 0 && (
        <>
          <h4>{words.limits}</h4>
          <div class="desk-dues">
            {opened.map((item) => (
              <ItemBlock forms={forms} file={file} item={item} />
            ))}
          </div>
        </>
      )}
      {isOpen && frame.mayWrite && (
        <p>
          <a href="#judgment">{words.judgment}</a>
        </p>
      )}
      <Course forms={forms} catalogue={catalogue} remedy={remedy} />
    </article>
  )
}

function Particulars({ forms, catalogue, remedy }: RemedyProps) {
  const { lang } = forms.frame
  const words = remediesTexts[lang]
  const { entry, against, suspensive, standings, limit } = remedy
  const inTime = limit?.handled?.how === 'filed' ? limit.handled.inTime : undefined
  const source = limit?.sources.slice(0, 2).map((said) => marginOf(said, lang)) ?? []
  return (
    <Margin lang={lang} source={source.length === 0 ? undefined : source}>
      <dl class="desk-list">
        <dt>{words.against}</dt>
        <dd>{against === undefined ? words.gone : nameOfEntry(against, catalogue, lang)}</dd>
        <dt>{words.filedOn}</dt>
        <dd>
          <Day lang={lang} day={entry.on} />{' '}
          <span class="desk-quiet">
            {words.how(agendaTexts[lang].entry.modes[entry.by].toLocaleLowerCase())}
          </span>
        </dd>
        <dt>{words.rollNumber}</dt>
        <dd class="figures">{rollNumberOf(remedy) ?? words.noRollNumber}</dd>
        <dt>{words.effect}</dt>
        <dd>{suspensive === undefined ? words.noEffect : words.suspensive[suspensive]}</dd>
        {standings.map((standing) => (
          <>
            <dt>{words.state}</dt>
            <dd>
              <strong>{sayState(standing.machine.id, standing.state, lang)}</strong>
              {standing.since !== undefined && (
                <>
                  {' '}
                  {words.since} <Day lang={lang} day={standing.since} />
                </>
              )}
            </dd>
          </>
        ))}
      </dl>
      {inTime === true && <p class="desk-quiet">{words.inTime}</p>}
      {inTime === false && (
        <p>
          <strong class="desk-late">{words.tooLate}</strong>
        </p>
      )}
    </Margin>
  )
}

/** The number as the filing has it, or as the registry gave it later. */
function rollNumberOf({ entry, course }: RemedyInCase): string | undefined {
  if (entry.rollNumber !== undefined) return entry.rollNumber
  return course
    .map((one) => (one.kind === 'step-taken' ? one.details?.['rollNumber'] : undefined))
    .find((given) => typeof given === 'string' && given !== '')
    ?.toString()
}

/** A decision that went away under a running appeal: what is not known is said, and no limit goes. */
function TakenBack({
  lang,
  remedy: { entry, takenBack, isOpen },
}: {
  lang: Forms['frame']['lang']
  remedy: RemedyInCase
}) {
  if (takenBack === undefined || !isOpen) return null
  const words = remediesTexts[lang]
  return (
    <Margin lang={lang} source={marginOf(saySource(aConfirmer, lang), lang)}>
      <Notice tone="limit">
        <p>
          <strong>
            {(entry.on < takenBack ? words.takenBack : words.takenBackBefore)(
              formatDay(takenBack, lang),
            )}
          </strong>
        </p>
        <p>
          {words.takenBackThen} {words.takenBackNew} <strong>{words.toConfirm}</strong>
        </p>
      </Notice>
    </Margin>
  )
}

function Course({ forms, catalogue, remedy }: Omit<RemedyProps, 'file'>) {
  const words = remediesTexts[forms.frame.lang]
  return (
    <>
      <h4>{words.course}</h4>
      <ol class="desk-rows">
        {remedy.course.map((entry) => (
          <OneDay forms={forms} catalogue={catalogue} entry={entry} />
        ))}
      </ol>
    </>
  )
}

function OneDay({
  forms,
  catalogue,
  entry,
}: {
  forms: Forms
  catalogue: Catalogue
  entry: CaseEntry
}) {
  const { frame, sent } = forms
  const words = remediesTexts[frame.lang]
  const day = dayOfEntry(entry)
  const name = labelOfEntry(entry, catalogue, frame.lang)
  return (
    <li class="desk-row" id={`entry-${entry.id}`}>
      <div class="desk-row-main">
        <p>
          {name}
          {day !== undefined && (
            <span class="desk-quiet">
              {' · '}
              <Day lang={frame.lang} day={day} />
            </span>
          )}
        </p>
        {frame.mayWrite && entry.kind === 'step-taken' && (
          <details class="desk-more" open={sent?.verb === 'withdraw' && sent.about === entry.id}>
            <summary>
              {words.withdraw}
              <span class="visually-hidden"> : {name}</span>
            </summary>
            <Form forms={forms} verb="withdraw" about={entry.id} submit={words.withdraw}>
              {(form) => <TextField form={form} name="why" label={words.withdrawWhy} />}
            </Form>
          </details>
        )}
      </div>
    </li>
  )
}
