import { numbersOf } from '@sejour/cases'
import type { AgendaItem, CaseFile } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { Day, Derivation, formatDay, Margin } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { deskHref, type DeskLang } from '../slugs.ts'
import { actOfRemedy } from '../acts/act-of-remedy.ts'
import { StartAct } from '../acts/start-act.tsx'
import { DaysLeft } from './days-left.tsx'
import { hasNature } from './nature.ts'
import { agendaTexts } from './texts/index.ts'

// The others stand with the steps that they carry.
const MOST_SOURCES = 2

interface ItemProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly item: AgendaItem
}

/** One limit: the days, what opened it and what proves that, how it was found, what was done. */
export function ItemBlock({ forms, file, item }: ItemProps) {
  const { lang } = forms.frame
  const words = agendaTexts[lang].item
  const source = item.sources.slice(0, MOST_SOURCES).map((said) => marginOf(said, lang))
  const persons = item.persons.flatMap((id) => {
    const person = file.state.persons.get(id)
    return person === undefined ? [] : [nameOf(person, lang)]
  })
  return (
    <article class="desk-due" id={item.id}>
      {item.state === 'handled' ? (
        <p />
      ) : (
        <DaysLeft
          lang={lang}
          today={forms.frame.today}
          safeDay={item.safeDay}
          lastDay={item.lastDay}
        />
      )}
      <div>
        <Margin lang={lang} source={source.length === 0 ? undefined : source}>
          <h3 class="desk-due-title">{item.label}</h3>
          {file.people.length > 1 && persons.length > 0 && (
            <p class="desk-quiet">{persons.join(', ')}</p>
          )}
          <Days lang={lang} item={item} />
          {item.summary !== '' && item.state !== 'handled' && <p>{item.summary}</p>}
          {item.window?.from !== undefined && item.window.until !== undefined && (
            <p>
              {words.window(formatDay(item.window.from, lang), formatDay(item.window.until, lang))}
            </p>
          )}
          <Opening forms={forms} file={file} item={item} />
          {item.needs.length > 0 && item.state !== 'handled' && (
            <p>
              <strong>{words.needs} :</strong> {item.needs.join(' ')}
            </p>
          )}
          {item.kind === 'remedy' && item.suspensive !== undefined && (
            <p class="desk-quiet">{words.suspensive[item.suspensive]}</p>
          )}
          {item.needsHumanCheck && item.state !== 'handled' && (
            <p>
              <strong>{words.check}</strong>
            </p>
          )}
        </Margin>
        <How lang={lang} item={item} />
        {item.state !== 'handled' && (
          <StartAct
            frame={forms.frame}
            caseId={file.caseId}
            template={actOfRemedy(item.what)}
            decision={item.opened.entry}
          />
        )}
        <Actions forms={forms} file={file} item={item} />
      </div>
    </article>
  )
}

function Days({ lang, item }: { lang: DeskLang; item: AgendaItem }) {
  const words = agendaTexts[lang]
  const { safeDay, lastDay, handled } = item
  if (handled !== undefined) {
    return (
      <p>
        <strong>{words.item.ways[handled.how]}</strong>
        {handled.on !== undefined && ` ${words.item.on(formatDay(handled.on, lang))}`}
        {handled.inTime === false && (
          <>
            {' · '}
            <strong class="desk-late">{words.item.tooLate}</strong>
          </>
        )}
      </p>
    )
  }
  const nature = item.bindsAuthority
    ? words.authority
    : item.peremptory
      ? words.peremptory
      : hasNature(item.kind)
        ? words.indicative
        : undefined
  return (
    <p>
      {safeDay !== undefined && (
        <>
          {lastDay === undefined || lastDay === safeDay ? words.onlyDay : words.safeDay}{' '}
          <strong>
            <Day lang={lang} day={safeDay} weekday />
          </strong>
        </>
      )}
      {lastDay !== undefined && lastDay !== safeDay && (
        <>
          {' · '}
          {words.lastDay} <Day lang={lang} day={lastDay} weekday />
        </>
      )}
      {nature !== undefined && (
        <>
          {safeDay !== undefined && ' · '}
          <span class={item.peremptory ? 'desk-peremptory' : 'desk-quiet'}>{nature}</span>
        </>
      )}
    </p>
  )
}

function Opening({ forms, file, item }: ItemProps) {
  const { lang } = forms.frame
  const words = agendaTexts[lang].item
  const { opened, proof, needsProof } = item
  const numbers = numbersOf(file.state)
  return (
    <p class="desk-quiet">
      {words.opened}{' '}
      {opened.entry === undefined ? (
        opened.said
      ) : (
        <a href={`#entry-${opened.entry}`}>{opened.said}</a>
      )}
      {opened.on !== undefined && (
        <>
          {', '}
          <Day lang={lang} day={opened.on} />
        </>
      )}
      {proof.map((id) => {
        const title = file.state.exhibits.get(id)?.title ?? ''
        return (
          <>
            {' · '}
            <a href={`${deskHref(lang, 'exhibits', { case: file.caseId })}#${id}`}>
              {words.exhibit(numbers.get(id), title)}
            </a>
          </>
        )
      })}
      {needsProof && proof.length === 0 && (
        <>
          {' · '}
          <strong>{words.noProof}</strong>
        </>
      )}
    </p>
  )
}

function How({ lang, item }: { lang: DeskLang; item: AgendaItem }) {
  const words = agendaTexts[lang].item
  const { steps, reasons, alternatives, notes } = item
  if (steps.length + reasons.length + alternatives.length + notes.length === 0) return null
  return (
    <details class="desk-more">
      <summary>
        {words.how}
        <span class="visually-hidden"> : {item.label}</span>
      </summary>
      {steps.length > 0 && (
        <Derivation
          lang={lang}
          steps={steps.map(({ text, day, source }) => ({
            text,
            day,
            source: marginOf(source, lang),
          }))}
        />
      )}
      {alternatives.length > 0 && (
        <>
          <h4>{words.alternatives}</h4>
          <ul>
            {alternatives.map((other) => (
              <li>
                <Day lang={lang} day={other.lastDay} /> : {other.if}
              </li>
            ))}
          </ul>
        </>
      )}
      <Sentences title={words.reasons} of={reasons} />
      <Sentences title={words.notes} of={notes} />
    </details>
  )
}

function Sentences({ title, of }: { title: string; of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {of.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

// What follows from the record is corrected there; only what somebody said can be taken back here.
function Actions({ forms, file, item }: ItemProps) {
  const words = agendaTexts[forms.frame.lang].item
  const { id, label, state } = item
  if (file.state.handledLimits.has(id)) {
    return (
      <Form
        forms={forms}
        verb="reopen"
        about={id}
        submit={words.reopen}
        says={words.reopenThis(label)}
        kind="quiet"
      />
    )
  }
  if (state === 'handled') return <p class="desk-quiet">{words.derivedFrom}</p>
  return (
    <div class="desk-form-actions">
      <Form forms={forms} verb="done" about={id} submit={words.done} says={words.doneThis(label)} />
      <Form
        forms={forms}
        verb="not-used"
        about={id}
        submit={words.notUsed}
        says={words.notUsedThis(label)}
        kind="quiet"
      />
    </div>
  )
}
