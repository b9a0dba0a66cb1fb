import type { EarlierView, Effect } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { Day, Margin, ToConfirm } from '../../components/index.ts'
import { Mark } from '../../components/marks.tsx'
import { labelOfEntry, dayOfEntry } from '../agenda/entry-name.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { decisionName } from './decision-name.ts'
import { earlierTexts } from './texts/index.ts'

/** What the view of earlier and parallel procedures shows. */
export interface EarlierPageProps {
  readonly frame: CaseFrame
  readonly view: EarlierView
  readonly catalogue: Catalogue
  /** People of other cases who may be the same, and about whom nobody decided yet. */
  readonly undecided: number
}

/** Every procedure of the person, and what the law makes of them; what is not known is said so. */
export function EarlierPage(props: EarlierPageProps) {
  const { frame, view, undecided } = props
  const { lang } = frame
  const words = earlierTexts[lang]
  return (
    <CasePage frame={frame} title={words.title}>
      <p class="desk-lead">{words.lead}</p>
      {undecided > 0 && (
        <p>
          {words.undecided(undecided)}{' '}
          <a href={`${deskHref(lang, 'people', { case: frame.head.id })}#links`}>{words.toLinks}</a>
        </p>
      )}
      <h2 id="effects">{words.effects}</h2>
      {view.effects.length === 0 && <p class="desk-empty">{words.noEffects}</p>}
      {view.effects.map((effect) => (
        <EffectLine {...props} effect={effect} />
      ))}
      <Excluded {...props} />
      <h2 id="procedures">{words.procedures}</h2>
      {view.rounds.length === 0 && <p class="desk-empty">{words.noProcedures}</p>}
      {view.rounds.map((round) => (
        <Round {...props} round={round} />
      ))}
    </CasePage>
  )
}

const FINDING = { yes: 'met', no: 'not-met', unknown: 'unknown' } as const

function EffectLine({ frame, view, effect, catalogue }: EarlierPageProps & { effect: Effect }) {
  const { lang } = frame
  const words = earlierTexts[lang]
  const { kind, found, because, on, until, what, sources, toConfirm } = effect
  const round = view.rounds.find(({ id }) => id === effect.procedure)
  return (
    <Margin lang={lang} source={sources.map((source) => marginOf(source, lang))}>
      <div class="desk-effect" id={effect.id}>
        <p>
          <Mark finding={FINDING[found]} /> <strong>{words.kinds[kind][found]}</strong>
          {toConfirm && (
            <>
              {' '}
              <ToConfirm lang={lang} />
            </>
          )}
        </p>
        <p class="desk-quiet">
          {round !== undefined && (
            <a href={`#${round.id}`}>
              {round.title}
              {round.elsewhere !== undefined && ` (${round.elsewhere})`}
            </a>
          )}
          {what !== undefined && <> · {nameOfWhat(kind, what, { catalogue, lang })}</>}
          {on !== undefined && (
            <>
              {' · '}
              {words.onDay[kind]} <Day lang={lang} day={on} />
            </>
          )}
          {until !== undefined && (
            <>
              {' · '}
              {words.until} <Day lang={lang} day={until} />
            </>
          )}
        </p>
        {because !== undefined && <p>{words.because[because]}</p>}
        {words.notes[kind] !== '' && found !== 'no' && (
          <p class="desk-quiet">{words.notes[kind]}</p>
        )}
      </div>
    </Margin>
  )
}

function nameOfWhat(
  kind: Effect['kind'],
  what: string,
  { catalogue, lang }: { readonly catalogue: Catalogue; readonly lang: CaseFrame['lang'] },
): string {
  const words = earlierTexts[lang]
  if (kind === 'language') {
    const tongues: { readonly [tongue: string]: string } = words.tongues
    return tongues[what] ?? what
  }
  const among =
    kind === 'title'
      ? catalogue.titles
      : kind === 'appeal' || kind === 'appeal-withdrawal'
        ? catalogue.remedies
        : catalogue.decisions
  return among.find(({ value }) => value === what)?.label ?? what
}

/** What article 9bis, § 2, keeps out, argument by argument; the same kind is not the same element. */
function Excluded({ frame, view }: EarlierPageProps) {
  const { lang } = frame
  const words = earlierTexts[lang]
  if (view.excluded.length === 0) return null
  return (
    <>
      <h2 id="excluded">{words.excluded}</h2>
      <p class="desk-quiet">{words.excludedLead}</p>
      {view.excluded.map(({ procedure, map, raisedBefore }) => (
        <section aria-label={map.procedure.title}>
          {map.columns.flatMap((column) =>
            column.arguments.map((argument) => {
              const before = raisedBefore.filter((one) => one.argument === argument.id)
              const exclusion = argument.exclusion
              return (
                <Margin
                  lang={lang}
                  source={(exclusion?.collisions ?? [])
                    .flatMap(({ sources }) => sources.slice(0, 1))
                    .map((source) => marginOf(source, lang))}
                >
                  <div class="desk-effect" id={`excluded-${procedure}-${argument.id}`}>
                    <p>
                      <strong>{argument.label ?? words.noKind}</strong>{' '}
                      <span class="desk-quiet">· {words.sides[column.side]}</span>
                    </p>
                    {exclusion === null ? (
                      <p class="desk-quiet">{words.notTested}</p>
                    ) : (
                      <p>
                        <Mark finding={exclusion.lastKnown} />{' '}
                        {words.exclusion[exclusion.lastKnown]}
                        {exclusion.finding !== exclusion.lastKnown && (
                          <>
                            {' '}
                            <ToConfirm lang={lang} />
                          </>
                        )}
                      </p>
                    )}
                    {(exclusion?.collisions ?? []).length > 0 && (
                      <ul>
                        {exclusion?.collisions.map(({ how, label }) => (
                          <li>
                            {how === 'may' && <span class="desk-quiet">{words.may} </span>}
                            {label}
                          </li>
                        ))}
                      </ul>
                    )}
                    {before.map((one) => (
                      <p class="desk-quiet">
                        {words.sameKind} <a href={`#${one.in}`}>{one.title}</a>
                        {one.filed !== undefined && (
                          <>
                            , <Day lang={lang} day={one.filed} />
                          </>
                        )}
                      </p>
                    ))}
                  </div>
                </Margin>
              )
            }),
          )}
        </section>
      ))}
      <p>
        <a href={deskHref(lang, 'arguments', { case: frame.head.id })}>{words.toArguments}</a>
      </p>
    </>
  )
}

function Round({
  frame,
  round,
  catalogue,
}: EarlierPageProps & { round: EarlierView['rounds'][number] }) {
  const { lang } = frame
  const words = earlierTexts[lang]
  return (
    <section id={round.id} class="desk-round">
      <h3>
        {round.title}
        {round.elsewhere !== undefined && (
          <span class="desk-quiet">
            {' · '}
            <a href={deskHref(lang, 'earlier', { case: round.case })}>
              {words.elsewhere(round.elsewhere)}
            </a>
          </span>
        )}
      </h3>
      <p class="desk-quiet">
        {words.stages[round.stage]}
        {round.filed === undefined && ` · ${words.notFiled}`}
      </p>
      <ol class="desk-story">
        {round.entries.map((entry) => {
          const day = dayOfEntry(entry)
          return (
            <li>
              <span>{day === undefined ? words.dayUnknown : <Day lang={lang} day={day} />}</span>
              <span>
                {entry.kind === 'decision-notified'
                  ? decisionName(entry.decision, catalogue, lang)
                  : labelOfEntry(entry, catalogue, lang)}
              </span>
            </li>
          )
        })}
        {round.rulings.map(({ id, status, decision, signed, withdrawn }) => (
          <li>
            <span>{signed === undefined ? '' : <Day lang={lang} day={signed.on} />}</span>
            <span id={`ruling-${id}`}>
              {decision === undefined ? words.rulingOpen : decisionName(decision, catalogue, lang)}
              <span class="desk-quiet"> · {words.rulings[status]}</span>
              {withdrawn !== undefined && (
                <span class="desk-quiet">
                  {' '}
                  (<Day lang={lang} day={withdrawn.on} />)
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
