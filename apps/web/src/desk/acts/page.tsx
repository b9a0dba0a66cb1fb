import type { Issuer } from '@sejour/acts'
import { SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms, type OneForm } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { SheetLinks, type SheetsOf } from './act-sheets.tsx'
import { actsTexts } from './texts/index.ts'

/** An act of the case, as its list shows it. */
export type ActLine = {
  readonly id: string
  readonly title: string
  readonly lang: 'fr' | 'nl' | 'de'
  /** « annexe 20, arrêté royal du 8 octobre 1981 »; absent: a letter. */
  readonly form?: string
  readonly state: 'draft' | 'written' | 'changed-since'
}

/** An act that can be started. */
export type ActOffered = {
  readonly id: string
  readonly title: string
  readonly form?: string
  readonly issuer: Issuer
}

type Choosable = { readonly value: string; readonly label: string }

export interface ActsProps {
  readonly frame: CaseFrame
  readonly acts: readonly ActLine[]
  readonly offered: readonly ActOffered[]
  /** Rounds and decisions of the case, that an act can be about. */
  readonly rounds: readonly Choosable[]
  readonly decisions: readonly Choosable[]
  /** The language of the case: that of a new act unless somebody says otherwise. */
  readonly language: 'fr' | 'nl' | 'de'
  /** What a page that leads here already knows. */
  readonly chosen: {
    readonly template?: string
    readonly decision?: string
    readonly round?: string
  }
  /** Of the decisions that were received. */
  readonly sheets: readonly SheetsOf[]
  readonly sent: Sent | undefined
}

/** The acts and letters of a case, and a new one. */
export function ActsPage(props: ActsProps) {
  const { frame, acts, sheets, sent } = props
  const words = actsTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      {acts.length === 0 ? (
        <p class="desk-empty">{words.none}</p>
      ) : (
        <ul class="desk-rows" aria-label={words.inHand}>
          {acts.map((act) => (
            <ActRow frame={frame} act={act} />
          ))}
        </ul>
      )}
      {frame.mayWrite && (
        <>
          <h2 id="nouveau">{words.startNew}</h2>
          <p class="desk-quiet">{words.startSays}</p>
          <StartForm {...props} forms={forms} />
        </>
      )}
      {sheets.length > 0 && (
        <>
          <h2>{words.sheetsOfDecisions}</h2>
          <p class="desk-quiet">{words.sheetSays}</p>
          {sheets.map((one) => (
            <section class="draft-sheets" aria-label={one.name}>
              <h3>{one.name}</h3>
              <SheetLinks frame={frame} sheets={one} />
            </section>
          ))}
        </>
      )}
      <p>
        <a href={deskHref(frame.lang, 'textPacks')}>{words.packs}</a>
      </p>
    </CasePage>
  )
}

function StartForm(props: ActsProps & { forms: Forms }) {
  const { frame, rounds, decisions, language, chosen, forms } = props
  const words = actsTexts[frame.lang]
  return (
    <Form forms={forms} verb="start" submit={words.start} kind="primary">
      {(form) => (
        <>
          <WhichAct {...props} form={form} />
          {frame.head.people.length > 1 && (
            <SelectField
              form={form}
              name="person"
              label={words.whom}
              empty={words.everybody}
              options={frame.head.people.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          {rounds.length > 1 && (
            <SelectField
              form={form}
              name="round"
              label={words.round}
              value={chosen.round}
              empty={words.lastRound}
              width="full"
              options={rounds}
            />
          )}
          {decisions.length > 1 && (
            <SelectField
              form={form}
              name="decision"
              label={words.decision}
              value={chosen.decision}
              empty={words.lastDecision}
              width="full"
              options={decisions}
            />
          )}
          <SelectField
            form={form}
            name="language"
            label={words.language}
            value={language}
            width="short"
            options={(['fr', 'nl', 'de'] as const).map((value) => ({
              value,
              label: words.languages[value],
            }))}
          />
        </>
      )}
    </Form>
  )
}

const ISSUERS = ['counsel', 'person', 'commune', 'office'] as const

function WhichAct({ frame, offered, chosen, form }: ActsProps & { form: OneForm }) {
  const words = actsTexts[frame.lang]
  const template = form.typed('template') ?? chosen.template
  return (
    <div class="desk-field">
      <label for={form.id('template')}>{words.which}</label>
      <select class="width-full" id={form.id('template')} name="template">
        {ISSUERS.map((issuer) => (
          <optgroup label={words.issuers[issuer]}>
            {offered
              .filter((act) => act.issuer === issuer)
              .map(({ id, title, form: of }) => (
                <option value={id} selected={id === template}>
                  {of === undefined ? title : `${title} (${of})`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function ActRow({ frame, act }: { frame: CaseFrame; act: ActLine }) {
  const words = actsTexts[frame.lang]
  return (
    <li class="desk-row" id={act.id}>
      <div class="desk-row-main">
        <p>
          <a href={deskHref(frame.lang, 'act', { case: frame.head.id, act: act.id })}>
            {act.title}
          </a>
        </p>
        <p class="desk-quiet">
          {act.state === 'draft' ? words.draft : words.written}
          {act.state === 'changed-since' && <span> · {words.changedSince}</span>}
          {act.form !== undefined && <span> · {act.form}</span>} · {words.languages[act.lang]}
        </p>
      </div>
    </li>
  )
}
