import {
  day,
  described,
  type JsonSchema,
  listOf,
  oneOf,
  record,
  text,
  whole,
  yesNo,
} from '@sejour/answers/json-schema'
import { CASE_PARTS, newCaseSchema, RISK_KINDS, sentCommandSchema } from '@sejour/desk'
import { newActSchema, writeActSchema } from '../api/cases/acts.ts'
import { ref } from './ref.ts'

const instant = described('An instant in UTC.', { type: 'string', format: 'date-time' })
const status = oneOf('open', 'closed', 'handed-over')
const free = (description: string): JsonSchema => ({ type: 'object', description })

const action = record({
  label: text,
  target: record({ case: text, part: oneOf(...CASE_PARTS), id: text }, 'id'),
})

const actFile = record({
  name: text,
  sha256: described('Of the bytes, in hexadecimal: names the file in its address.', text),
  size: whole,
  mediaType: text,
})

const actProblem = record(
  {
    path: described('The field that mends it, as `pieces.2.title`.', text),
    code: text,
    kind: oneOf('missing', 'unreadable', 'contradiction'),
    message: text,
    with: listOf(text),
    source: text,
  },
  'with',
  'source',
)

const actLang = oneOf('fr', 'nl', 'de')

/** The shapes of the API of cases, by name. */
export const caseSchemas = {
  NewCaseAct: described('An act to begin with what the case knows.', newActSchema),
  WriteCaseAct: writeActSchema,
  CaseActs: record({
    acts: listOf(
      record(
        {
          id: text,
          template: described('An id of the catalogue of acts.', text),
          title: text,
          form: text,
          lang: actLang,
          version: described('Of the case when the draft last changed.', whole),
          state: oneOf('draft', 'written', 'changed-since'),
        },
        'form',
      ),
    ),
  }),
  ActInCase: record(
    {
      id: text,
      template: text,
      title: text,
      lang: actLang,
      formVersion: described('The version of the act on its day.', text),
      wording: described('Where the official wording comes from; absent: it is ours.', text),
      hasSheet: described('Whether a plain-language sheet tells of it.', yesNo),
      data: free('What was given so far, field by field.'),
      problems: listOf(actProblem),
      html: described('The act as it will look, its gaps named.', text),
      files: listOf(actFile),
    },
    'wording',
  ),
  DraftedCaseAct: record({ version: whole, act: ref('ActInCase') }),
  WroteCaseAct: record({ version: whole, files: listOf(actFile) }),
  NewCase: newCaseSchema,
  SentCommand: described('A command, told apart by `type`.', sentCommandSchema),
  Done: record({ version: described('What the case then had.', whole) }),
  Risk: record(
    {
      id: text,
      kind: oneOf(...RISK_KINDS),
      said: described('One sentence, without any personal name.', text),
      on: day,
      procedure: text,
      action,
    },
    'on',
    'procedure',
  ),
  Dashboard: record({
    on: day,
    due: listOf(
      record(
        {
          case: text,
          title: text,
          limit: text,
          kind: text,
          label: text,
          safeDay: described('The day to go by.', day),
          lastDay: day,
          daysLeft: described('Negative once the day is past.', whole),
          peremptory: yesNo,
          toConfirm: described('Somebody must confirm the day before it is relied on.', yesNo),
          sources: listOf(ref('Source')),
          action,
        },
        'toConfirm',
      ),
    ),
    tasks: listOf(
      record(
        {
          case: text,
          title: text,
          task: text,
          text,
          due: day,
          assignee: text,
          mine: yesNo,
          action,
        },
        'due',
        'assignee',
      ),
    ),
    atRisk: listOf(record({ case: text, title: text, risk: ref('Risk') })),
    counts: record({
      open: whole,
      closed: whole,
      handedOver: whole,
      dueThisWeek: whole,
      overdue: whole,
    }),
  }),
  CasesPage: record({
    rows: listOf(
      record(
        {
          case: text,
          title: text,
          status,
          people: whole,
          procedures: listOf(text),
          next: record({
            label: text,
            safeDay: day,
            lastDay: day,
            daysLeft: whole,
            peremptory: yesNo,
          }),
          risks: whole,
          version: whole,
          changedAt: instant,
        },
        'next',
      ),
    ),
    total: whole,
    page: whole,
    pages: whole,
  }),
  CaseFile: record(
    {
      caseId: text,
      version: whole,
      changedAt: instant,
      on: day,
      may: described('The types of command that the caller may send.', listOf(text)),
      state: free('The case as its events made it: what stands under keys is an object.'),
      people: listOf(free('Somebody, with age, mandates and what is not known.')),
      addresses: free('Where the applicant lives, where letters go, and the history.'),
      procedures: listOf(free('A round: where it stands, its facts, what the law finds.')),
      agenda: listOf(ref('AgendaItem')),
      risks: listOf(ref('Risk')),
      coverage: free('What proves what, and what is left alone.'),
      presence: free('The days that pieces prove, and the gaps.'),
      thread: listOf(free('One knot of the story, oldest first.')),
      standings: listOf(
        free('Where a procedure, a remedy, a check or a title stands, and what may come next.'),
      ),
    },
    'presence',
  ),
  AgendaItem: record(
    {
      id: text,
      kind: text,
      what: text,
      label: text,
      safeDay: day,
      lastDay: day,
      daysLeft: whole,
      peremptory: yesNo,
      state: oneOf('not-yet', 'running', 'past', 'handled'),
    },
    'safeDay',
    'lastDay',
    'daysLeft',
  ),
  Agenda: record({ items: listOf(ref('AgendaItem')) }),
  History: record({
    events: listOf(
      record(
        {
          version: whole,
          at: instant,
          by: described('An account.', text),
          type: text,
          event: free('Absent for a privileged one that the caller may not read.'),
        },
        'event',
      ),
    ),
  }),
  Reads: record({ reads: listOf(record({ at: instant, by: text, what: text })) }),
  KeptFile: record({
    exhibit: text,
    version: whole,
    file: record({ address: text, sha256: text, size: whole, mediaType: text, name: text }),
  }),
} as const satisfies { readonly [name: string]: JsonSchema }
