import type { RegisterEvent, RegisterSheet } from '@sejour/answers/papers'
import { ContradictionNote, Margin, ToConfirm } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'
import { handlingOf } from '../contradictions/said.ts'
import { paperHref } from '../papiers/page.tsx'
import { registresTexts } from './texts/index.ts'

interface EntryLifeProps {
  readonly lang: Lang
  readonly sheet: RegisterSheet
}

/** The events of an entry, in order, on three lines: one for each register. */
export function EntryLife({ lang, sheet }: EntryLifeProps) {
  const nameOf = (id: string | null) => sheet.registers.find((one) => one.id === id)?.name ?? ''
  return (
    <>
      <ul class="lane-legend">
        {sheet.registers
          .filter(({ id }) => LANES[id] !== undefined)
          .map(({ id, name }) => (
            <li>
              <svg viewBox="0 0 64 28" aria-hidden="true" focusable="false">
                {Object.values(LANES).map((x) => (
                  <path class="lane-faint" d={`M${x} 0V28`} />
                ))}
                <path class="lane" d={`M${LANES[id]} 0V28`} />
              </svg>
              {name}
            </li>
          ))}
      </ul>
      <ol class="entry-life">
        {sheet.life.map((event) => (
          <li class={event.to === null ? undefined : `entry-to-${event.to}`}>
            <Lanes event={event} />
            <Margin lang={lang} source={event.sources.map((source) => marginOf(source, lang))}>
              <Event lang={lang} event={event} nameOf={nameOf} />
            </Margin>
          </li>
        ))}
      </ol>
    </>
  )
}

interface EventProps {
  readonly lang: Lang
  readonly event: RegisterEvent
  readonly nameOf: (id: string | null) => string
}

function Event({ lang, event, nameOf }: EventProps) {
  const texts = registresTexts(lang)
  const where = {
    enter: texts.at(nameOf(event.to)),
    move: texts.to(nameOf(event.to)),
    keep: texts.at(nameOf(event.from)),
    strike: texts.from(nameOf(event.from)),
  }[event.kind]
  return (
    <>
      <p class="entry-kind">
        <strong>{texts.kinds[event.kind]}</strong> {where}
      </p>
      <p>
        {event.text} {event.toConfirm && <ToConfirm lang={lang} />}
      </p>
      {event.contradiction !== undefined && (
        <ContradictionNote
          lang={lang}
          href={contradictionHref(lang, event.contradiction)}
          handling={handlingOf(event.contradiction, lang)}
        />
      )}
      {event.papers.length > 0 && (
        <ul class="register-papers" aria-label={texts.papers}>
          {event.papers.map(({ id, name }) => (
            <li>
              <a href={paperHref(lang, id)}>{name.split('. ')[0]}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const LANES: { readonly [register: string]: number } = {
  attente: 10,
  etrangers: 32,
  population: 54,
}

/** Three thin lines, and over them what happens: a start, a curve, a stay, an end. */
function Lanes({ event: { kind, from, to } }: { event: RegisterEvent }) {
  const start = LANES[from ?? '']
  const end = LANES[to ?? '']
  return (
    <svg class={`lanes lanes-${kind}`} viewBox="0 0 64 72" aria-hidden="true" focusable="false">
      {start !== undefined && <path class="lane" d={`M${start} 0V30`} />}
      {start !== undefined && end !== undefined && (
        <path class="lane" d={`M${start} 30C${start} 48 ${end} 36 ${end} 54V72`} />
      )}
      {start === undefined && end !== undefined && <path class="lane" d={`M${end} 24V72`} />}
      {start === undefined && end !== undefined && (
        <circle class="lane-node" cx={end} cy="18" r="7" />
      )}
      {start !== undefined && end !== undefined && (
        <circle class="lane-node lane-node-full" cx={end} cy="56" r="5" />
      )}
      {start !== undefined && end === undefined && (
        <path class="lane-stop" d={`M${start - 9} 32H${start + 9}`} />
      )}
    </svg>
  )
}
