import type { CasePerson } from '@sejour/cases'
import type { TomorrowCard as TomorrowCardData } from '@sejour/chain'
import type { CaseFile, OpenToAttack, RemediesView } from '@sejour/desk'
import { formatDay } from '../../components/index.ts'
import { type Catalogue, EntryFields } from '../agenda/entry-fields.tsx'
import { nameOfEntry } from '../agenda/entry-name.ts'
import { ItemBlock } from '../agenda/item-block.tsx'
import { Form } from '../form/form.tsx'
import { type Forms, formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { TomorrowCard } from '../../person/tomorrow-card.tsx'
import { nameOf } from '../people-names.ts'
import { notificationsTexts } from '../notifications/texts/index.ts'
import { JudgmentForm, JudgmentsTwice } from './judgments.tsx'
import { Remedy } from './remedy.tsx'
import { Rounds, type RoundShown } from './rounds.tsx'
import { remediesTexts } from './texts/index.ts'

/** What the page of the remedies of a case shows. */
export interface RemediesPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly view: Omit<RemediesView, 'rounds'>
  readonly rounds: readonly RoundShown[]
  readonly catalogue: Catalogue
  /** What each adult may do tomorrow. */
  readonly cards: readonly TomorrowOf[]
  readonly sent: Sent | undefined
}

/** What somebody may do tomorrow morning, on what the case tells. */
type TomorrowOf = { readonly person: CasePerson; readonly card: TomorrowCardData }

/** Every remedy of a case: what runs, what can still be attacked, what follows an annulment. */
export function RemediesPage(props: RemediesPageProps) {
  const { frame, file, view, rounds, catalogue, cards, sent } = props

  const words = remediesTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const common = { forms, file, catalogue }
  const { filed, open, twice } = view
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <p class="desk-lead">{words.lead}</p>
      {filed.length + open.length + rounds.length === 0 && <p class="desk-empty">{words.none}</p>}
      {twice.length > 0 && <JudgmentsTwice {...common} twice={twice} />}
      <Cards lang={frame.lang} cards={cards} />
      {rounds.length > 0 && <Rounds forms={forms} file={file} rounds={rounds} />}
      {filed.length > 0 && (
        <section aria-labelledby="filed">
          <h2 id="filed">{words.filed}</h2>
          {filed.map((remedy) => (
            <Remedy {...common} remedy={remedy} />
          ))}
        </section>
      )}
      {open.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{words.open}</h2>
          {open.map((one) => (
            <Open {...common} one={one} />
          ))}
        </section>
      )}
      {frame.mayWrite && filed.length + open.length > 0 && (
        <details class="desk-more" open={sent?.verb === 'file'}>
          <summary>{words.note}</summary>
          <Form forms={forms} verb="file" submit={words.save} kind="primary">
            {(form) => (
              <EntryFields form={form} file={file} catalogue={catalogue} kind="remedy-filed" />
            )}
          </Form>
        </details>
      )}
      {frame.mayWrite && filed.length > 0 && <JudgmentForm {...common} />}
    </CasePage>
  )
}

/** One card stands open; those of several people fold under their names. */
function Cards({ lang, cards }: { lang: CaseFrame['lang']; cards: readonly TomorrowOf[] }) {
  const [only] = cards
  if (only === undefined) return null
  if (cards.length === 1) return <TomorrowCard lang={lang} card={only.card} />
  return (
    <>
      {cards.map(({ person, card }) => (
        <details class="desk-more">
          <summary>
            {remediesTexts[lang].tomorrow} {nameOf(person, lang)}
          </summary>
          <TomorrowCard lang={lang} card={card} heading={3} id={`tomorrow-${person.id}`} />
        </details>
      ))}
    </>
  )
}

function Open({
  forms,
  file,
  catalogue,
  one: { entry, ways, takenBack },
}: {
  forms: Forms
  file: CaseFile
  catalogue: Catalogue
  one: OpenToAttack
}) {
  const { lang } = forms.frame
  return (
    <article
      class="desk-round"
      // A judgment stands in the course of the remedy that it answers, under its own id.
      id={`${entry.kind === 'judgment-notified' ? 'open' : 'entry'}-${entry.id}`}
    >
      <h3>{nameOfEntry(entry, catalogue, lang)}</h3>
      {takenBack !== undefined && (
        <p>{notificationsTexts[lang].takenBack(formatDay(takenBack, lang))}</p>
      )}
      <div class="desk-dues">
        {ways.map((item) => (
          <ItemBlock forms={forms} file={file} item={item} />
        ))}
      </div>
    </article>
  )
}
