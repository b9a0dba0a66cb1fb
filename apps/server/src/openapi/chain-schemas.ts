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
import { PARCEL_KINDS } from '@sejour/desk'
import { parcelBodies } from '../api/cases/parcel-bodies.ts'
import { ref } from './ref.ts'

const instant = described('An instant in UTC.', { type: 'string', format: 'date-time' })
const free = (description: string): JsonSchema => ({ type: 'object', description })

/** What moves a machine: a step of the catalogue, or another entry, that says this. */
const trigger = described(
  'What makes the move: a step of the catalogue, or an entry of another kind, that says this.',
  {
    type: 'object',
    properties: { step: text, entry: text, where: free('By detail, what it may be.') },
  },
)

const field = record(
  {
    name: text,
    kind: oneOf('day', 'choice', 'text', 'number', 'flag'),
    options: listOf(text),
    optional: yesNo,
  },
  'options',
  'optional',
)

const waiting = {
  id: text,
  caseId: text,
  kind: oneOf(...PARCEL_KINDS, 'news'),
  from: described('The name of the sender.', text),
  sentAt: instant,
  title: described('Absent where the sender destroyed its case.', text),
  isOpened: yesNo,
  via: described('To whom it had been sent before it came here.', listOf(text)),
}

const item = record(
  {
    kind: oneOf('exhibit', 'act', 'entry', 'paper'),
    id: text,
    title: text,
    sha256: described('Of the file that goes along, in hexadecimal.', text),
  },
  'sha256',
)

const receiver = record({
  id: text,
  name: text,
  kind: described(
    'A follower already is in a parcel of the case.',
    oneOf('commune', 'office', 'follower'),
  ),
})

const leftOut = listOf(record({ id: text, name: text, why: text }))

/** The shapes of what is told of the chain and of parcels, by name. */
export const chainSchemas = {
  Standings: record({
    version: whole,
    on: day,
    standings: listOf(ref('Standing')),
  }),
  Standing: record(
    {
      machine: described('An id of `/api/v1/machines`.', text),
      name: text,
      subject: described('The procedure or the entry that it is about.', text),
      persons: described('Whom it is about, where others stand elsewhere.', listOf(text)),
      state: text,
      stateName: text,
      holder: text,
      holderName: text,
      isEnd: described('Nothing is expected any more.', yesNo),
      since: day,
      passed: listOf(
        record(
          {
            transition: text,
            to: text,
            by: text,
            entry: described('Absent: nobody told it here, but what came later implies it.', text),
            on: day,
          },
          'entry',
          'on',
        ),
      ),
      misplaced: described('Entries that do not fit where they stand.', listOf(text)),
      next: listOf(
        record(
          {
            transition: text,
            to: text,
            toName: text,
            by: described('Who takes it.', text),
            isOwn: described('It is a step of the organisation that asks.', yesNo),
            may: described('The caller may record it.', yesNo),
            on: trigger,
            fields: described('What the step says besides its day.', listOf(field)),
            needsAbout: described('The step must name what it answers.', yesNo),
            limit: text,
            act: text,
            source: ref('Source'),
          },
          'fields',
          'needsAbout',
          'limit',
          'act',
        ),
      ),
    },
    'persons',
    'holder',
    'holderName',
    'since',
  ),
  TomorrowCard: record({
    person: text,
    on: day,
    lines: listOf(
      record(
        {
          id: oneOf('stay', 'work', 'register', 'paper', 'travel'),
          label: text,
          answer: described(
            'Unknown is never no and never yes; discretionary is left to an authority.',
            oneOf('yes', 'no', 'unknown', 'discretionary'),
          ),
          answerName: text,
          says: described('What it rests on, as an id.', text),
          said: described('What it rests on, in a sentence.', text),
          paper: text,
          register: text,
          until: day,
          untilSaid: text,
          sources: listOf(ref('Source')),
          toConfirm: described('A lawyer must confirm it before it is relied on.', yesNo),
        },
        'paper',
        'register',
        'until',
        'untilSaid',
      ),
    ),
  }),
  Machine: record({
    id: text,
    name: text,
    of: free('A kind of procedure, an entry, a ruling or a parcel.'),
    initial: text,
    states: listOf(record({ id: text, name: text, holder: text, holderName: text, isEnd: yesNo })),
    transitions: listOf(
      record(
        {
          id: text,
          from: listOf(text),
          to: text,
          on: trigger,
          by: text,
          byName: text,
          limit: text,
          act: text,
          filed: described('Only for requests filed on these days.', {
            type: 'object',
            properties: { from: day, until: day },
          }),
          source: ref('Source'),
        },
        'limit',
        'act',
        'filed',
      ),
    ),
  }),
  MachineList: record({ machines: listOf(ref('Machine')) }),
  ParcelsOfCase: record({
    parcels: listOf(
      record(
        {
          id: text,
          direction: oneOf('out', 'in'),
          kind: text,
          procedure: text,
          other: described('Absent: it travels on paper.', text),
          otherName: text,
          on: day,
          recordedAt: instant,
          openedAt: instant,
          mayRecall: yesNo,
          contents: listOf(item),
          answered: record(
            {
              answer: oneOf('received', 'refused', 'recalled'),
              on: day,
              why: text,
              reference: text,
            },
            'why',
            'reference',
          ),
        },
        'other',
        'openedAt',
        'answered',
      ),
    ),
    receivers: described('To whom one can be sent.', listOf(receiver)),
  }),
  NewParcel: described(
    'A parcel: `to` an organisation that is here, or `toName` for one on paper.',
    parcelBodies.send.json,
  ),
  SentParcel: record({
    parcel: text,
    to: described('The name of who gets it.', text),
    followed: described('It went to the counsel who took the case over.', yesNo),
    repeated: yesNo,
  }),
  ParcelWhy: parcelBodies.why.json,
  PaperAnswer: parcelBodies.answerOnPaper.json,
  ForwardParcel: parcelBodies.forward.json,
  SettledParcel: record({
    settled: oneOf('recalled', 'refused', 'forwarded', 'dismissed'),
    repeated: yesNo,
  }),
  Inbox: record({ parcels: listOf(record(waiting, 'title')) }),
  WaitingParcel: record(
    {
      ...waiting,
      contents: free('People, addresses, mandates, procedures, pieces and entries, as sent.'),
      list: listOf(item),
      onward: described('To whom it can be sent on.', listOf(receiver)),
      news: described('Of news alone: what happened elsewhere.', listOf(free('An event.'))),
      isKnown: described('Whether a case stands here already.', yesNo),
      differences: listOf(
        record({
          key: described('What `take` names to believe the other side.', text),
          about: oneOf('person', 'address', 'mandate', 'exhibit', 'argument', 'entry'),
          id: text,
          name: text,
          field: text,
          here: {},
          there: {},
        }),
      ),
      leftOut,
      version: described(
        'What `seen` names: of the case that stands here, 0 for a new one.',
        whole,
      ),
    },
    'title',
  ),
  ReceiveParcel: described(
    '`take`: keys of differences in which the other side is believed; `seen`: the version on which they were chosen.',
    parcelBodies.receive.json,
  ),
  ReceivedParcel: record({
    case: text,
    leftOut: described('What could not be taken in, and why.', leftOut),
    repeated: yesNo,
  }),
} as const satisfies { readonly [name: string]: JsonSchema }
