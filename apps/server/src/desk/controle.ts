import type { LocalDate } from '@sejour/calendar'
import { checkableRounds, filingCheck, type CaseFile, type FilingCheckOfCase } from '@sejour/desk'
import { ControlePage, deskHref, nameOf, renderDesk } from '@sejour/web/desk'
import { caseRoute, type CaseSending } from './case-route.ts'
import { readDay } from './form-reader.ts'
import { DONE } from './frame.ts'
import type { Asked } from './route.ts'

/** What stands between the file and its filing. */
export const controle = caseRoute({
  page: 'check',
  render: ({ frame, file, sent, ...asked }) => {
    const { on, round, found } = checkIn(asked, file)
    return renderDesk(ControlePage, {
      frame,
      rounds: checkableRounds(file.state).map(({ id }) => ({ id, title: titleOf(file, id) })),
      round,
      on,
      found,
      sent,
    })
  },
  send: {
    task: async (sending) => {
      const { form, parts, about = '' } = sending
      const check = await findCheck(sending)
      if (check?.task == null || check.id !== form.line('check')) {
        form.wrong(undefined, 'unknown-check')
        return { commands: [] }
      }
      const fact = check.questions[0]?.fact
      return {
        commands: [
          {
            type: 'add-task',
            task: parts.newId(),
            text: check.task,
            // What is asked of one argument is no fact of the case.
            ...(fact !== undefined && !fact.includes('[') && { fact }),
          },
        ],
        to: `${addressOf(sending)}#${about}`,
      }
    },
  },
})

type Shown = {
  readonly on: LocalDate
  readonly round: string | undefined
  readonly found: FilingCheckOfCase | undefined
}

/** The round and the day that the address asks for; else the last round, today. */
function checkIn(
  { query, today, lang }: Pick<Asked, 'query' | 'today' | 'lang'>,
  file: CaseFile,
): Shown {
  const rounds = checkableRounds(file.state)
  const round = rounds.find(({ id }) => id === query.get('procedure')) ?? rounds[0]
  const on = readDay(query.get('on') ?? '') ?? today
  return {
    on,
    round: round?.id,
    found:
      round &&
      filingCheck(file.state, round, {
        on,
        lang,
        nameOf: (id) => nameOf(file.state.persons.get(id) ?? {}, lang),
      }),
  }
}

/** A check is named by its list and its place in it: the page says again which it was. */
async function findCheck(sending: CaseSending) {
  const file = await sending.file()
  const found = file && checkIn(sending, file).found
  const [list, place] = (sending.about ?? '').split('.')
  const named = LISTS.find((one) => one === list)
  return named && found?.check[named][Number(place)]
}

const LISTS = ['harm', 'inadmissible', 'weaker'] as const

function titleOf({ procedures }: CaseFile, id: string): string {
  return procedures.find((round) => round.id === id)?.title ?? id
}

/** This page again, with what it was asked for. */
function addressOf({ lang, page, places, query }: CaseSending): string {
  const kept = new URLSearchParams(query)
  kept.set(DONE, '1')
  return `${deskHref(lang, page, places)}?${kept}`
}
