import type { FilingCheckOfCase } from '@sejour/desk'
import { ButtonLink, Day } from '../../components/index.ts'
import { shortDay } from '../form/fields.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { StartAct } from '../acts/start-act.tsx'
import { Check } from './check.tsx'
import { controleTexts } from './texts/index.ts'

/** What the check before filing shows. */
export interface ControleProps {
  readonly frame: CaseFrame
  /** The rounds that can be checked. */
  readonly rounds: readonly { readonly id: string; readonly title: string }[]
  /** The round that is shown, and the day of filing that was asked about. */
  readonly round: string | undefined
  readonly on: string
  /** Absent: no rule is known for that day, or there is nothing to check. */
  readonly found: FilingCheckOfCase | undefined
  readonly sent: Sent | undefined
}

/** Under article 9bis what stops a request makes it inadmissible; elsewhere it may be refused. */
const closesAdmissibility = ({ check }: FilingCheckOfCase) => check.procedure === 'article-9bis'

type Harm = {
  readonly about: string
  readonly check: FilingCheckOfCase['check']['harm'][number]
}

const harmOf = ({ check }: FilingCheckOfCase): readonly Harm[] =>
  check.harm.map((harm, index) => ({ about: `harm.${index}`, check: harm }))

/** What nobody knows yet stands apart, below: it must not drown what is known. */
const applies = ({ check }: Harm): boolean => check.applies !== 'unknown'

/** What stands between a file and its filing: two lists apart, and what filing may cost. */
export function ControlePage({ frame, rounds, round, on, found, sent }: ControleProps) {
  const { lang } = frame
  const words = controleTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  const shared = { forms, frame, found }
  return (
    <CasePage frame={frame} title={words.title} forms={forms} wide>
      {rounds.length === 0 ? (
        <>
          <p class="desk-empty">{words.noProcedure}</p>
          <ButtonLink href={deskHref(lang, 'case', { case: frame.head.id })}>
            {words.openProcedure}
          </ButtonLink>
        </>
      ) : (
        <>
          <p class="desk-lead">{words.lead}</p>
          <Which frame={frame} rounds={rounds} round={round} on={on} />
        </>
      )}
      {rounds.length > 0 && found === undefined && <p class="desk-empty">{words.noLaw}</p>}
      {found !== undefined && closesAdmissibility(found) && (
        <StartAct
          frame={frame}
          caseId={frame.head.id}
          template={found.filedOn === undefined ? 'article-9bis-demande' : 'complement'}
        />
      )}
      {found !== undefined && (
        <>
          {found.filedOn !== undefined && (
            <p>
              {words.filed} <Day lang={lang} day={found.filedOn} />. {words.filedHint}
            </p>
          )}
          {found.check.notes.length > 0 && (
            <details class="desk-more">
              <summary>{words.notes(found.check.notes.length)}</summary>
              <ul>
                {found.check.notes.map((note) => (
                  <li>{note}</li>
                ))}
              </ul>
            </details>
          )}
          <section aria-labelledby="harm">
            <h2 id="harm">{words.harm}</h2>
            {!harmOf(found).some(applies) && <p class="desk-quiet">{words.harmNone}</p>}
            <ul class="desk-rows desk-checks">
              {harmOf(found)
                .filter(applies)
                .map(({ check, about }) => (
                  <Check {...shared} found={found} about={about} check={check} />
                ))}
            </ul>
          </section>
          <div class="desk-columns">
            <section aria-labelledby="inadmissible">
              <h2 id="inadmissible">
                {closesAdmissibility(found) ? words.inadmissible : words.stopped}
              </h2>
              <p class="desk-quiet">{words.counts(found.check.counts)}</p>
              <ul class="desk-rows desk-checks">
                {found.check.inadmissible.map((check, index) => (
                  <Check {...shared} found={found} about={`inadmissible.${index}`} check={check} />
                ))}
              </ul>
            </section>
            <section aria-labelledby="weaker">
              <h2 id="weaker">{words.weaker}</h2>
              {found.check.weaker.length === 0 && <p class="desk-quiet">{words.weakerNone}</p>}
              <ul class="desk-rows desk-checks">
                {found.check.weaker.map((check, index) => (
                  <Check {...shared} found={found} about={`weaker.${index}`} check={check} />
                ))}
              </ul>
            </section>
          </div>
          <section aria-labelledby="to-check" hidden={harmOf(found).every(applies)}>
            <h2 id="to-check">{words.toCheck}</h2>
            <p class="desk-quiet">{words.toCheckHint}</p>
            <ul class="desk-rows desk-checks">
              {harmOf(found)
                .filter((harm) => !applies(harm))
                .map(({ check, about }) => (
                  <Check {...shared} found={found} about={about} check={check} />
                ))}
            </ul>
          </section>
        </>
      )}
    </CasePage>
  )
}

/** Which round is looked at, and for which day of filing. */
function Which({ frame, rounds, round, on }: Omit<ControleProps, 'found' | 'sent'>) {
  const words = controleTexts[frame.lang]
  return (
    <form
      class="desk-filter"
      method="get"
      action={deskHref(frame.lang, 'check', { case: frame.head.id })}
    >
      {rounds.length > 1 && (
        <div class="desk-field">
          <label for="round">{words.round}</label>
          <select id="round" name="procedure">
            {rounds.map(({ id, title }) => (
              <option value={id} selected={id === round}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="desk-field">
        <label for="on">{words.day}</label>
        <input
          class="figures width-day"
          id="on"
          name="on"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={shortDay(on)}
        />
      </div>
      <button class="button button-secondary" type="submit">
        {words.look}
      </button>
    </form>
  )
}
