import { sayState } from '@sejour/chain'
import type { CaseFile, CounterRound, ParcelReceiver } from '@sejour/desk'
import { Day } from '../../../components/index.ts'
import { formsOf } from '../../form/forms.ts'
import type { Sent } from '../../form/sent.ts'
import { CasePage } from '../../frame/case-page.tsx'
import type { CaseFrame } from '../../frame/frame.ts'
import { nameOf } from '../../people-names.ts'
import { deskHref } from '../../slugs.ts'
import { Answer } from './answer.tsx'
import { Check } from './check.tsx'
import { Fee } from './fee.tsx'
import { Registration } from './registration.tsx'
import { counterTexts } from './texts/index.ts'
import { Transmission } from './transmission.tsx'

/** What the counter shows of a case. `number`: the one that comes next in the register. */
export interface CounterProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  /** The newest first. */
  readonly rounds: readonly CounterRound[]
  readonly number: string | undefined
  /** To which a file can go on. */
  readonly communes: readonly ParcelReceiver[]
  readonly exemptions: readonly { readonly value: string; readonly label: string }[]
  readonly sent: Sent | undefined
}

/** A request at the counter of the commune: each part with what is done and what comes next. */
export function CounterPage(props: CounterProps) {
  const { frame, file, rounds, number, communes, exemptions, sent } = props
  const { lang } = frame
  const words = counterTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  const { caseId } = file
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      {rounds.length === 0 ? (
        <p class="desk-empty">{words.none}</p>
      ) : (
        <p class="desk-quiet">
          {words.lead} <a href={deskHref(lang, 'chain', { case: caseId })}>{words.chain}</a>.
        </p>
      )}
      {rounds.map((round, index) => (
        <article aria-labelledby={`round-${round.key}`}>
          <h2 id={`round-${round.key}`}>
            {round.title}
            {round.round > 1 && ` (${round.round})`}
          </h2>
          {round.apart && (
            <p>
              {words.apart} {round.people.map((person) => nameOf(person, lang)).join(', ')}
            </p>
          )}
          {round.standing && (
            <p class="counter-state">
              <strong>{sayState(round.standing.machine.id, round.standing.state, lang)}</strong>
              {round.standing.since !== undefined && (
                <>
                  {' · '}
                  <Day lang={lang} day={round.standing.since} />
                </>
              )}
            </p>
          )}
          <Registration
            forms={forms}
            round={round}
            number={number}
            hasEarlier={rounds.slice(index + 1).some((one) => one.id !== round.id && waited(one))}
          />
          <Fee forms={forms} round={round} exemptions={exemptions} />
          <Check forms={forms} round={round} caseId={caseId} communes={communes} />
          <Answer forms={forms} round={round} />
          <Transmission forms={forms} round={round} caseId={caseId} />
        </article>
      ))}
    </CasePage>
  )
}

/** An authority still has it. */
function waited({ standing, filedOn }: CounterRound): boolean {
  const holder = standing?.machine.states.find(({ id }) => id === standing.state)?.holder
  return filedOn !== undefined && (holder === 'commune' || holder === 'office')
}
