import type { ActData, ActDraft, WrittenAct } from '../act-draft.ts'
import type { Argument, ArgumentDetails } from '../argument.ts'
import type { Changes, Conclusion, FactValue, StatedFact } from '../case-event.ts'
import type { Exhibit, ExhibitDetails, Proves, StoredFile } from '../exhibit.ts'
import type { Mandate } from '../mandate.ts'
import type { Parcel, ParcelItem } from '../parcel.ts'
import type { Address, Person, PersonDetails } from '../person.ts'
import type { Condition, Ruling, RulingDetails } from '../ruling.ts'
import {
  day,
  either,
  fields,
  flag,
  id,
  json,
  list,
  map,
  number,
  oneOf,
  orNull,
  text,
  type Shape,
} from './shape.ts'

const relation = oneOf('applicant', 'partner', 'child', 'parent', 'other')

const personDetails = {
  familyName: text,
  givenName: text,
  birthDate: day,
  nationality: text,
  phone: text,
  email: text,
  speaks: text,
  officeNumber: text,
  nationalNumber: text,
}

export const person = fields<Person>({ id, relation }, personDetails)

export const personChanges = fields<Changes<PersonDetails>>(
  {},
  {
    familyName: orNull(text),
    givenName: orNull(text),
    birthDate: orNull(day),
    nationality: orNull(text),
    relation: orNull(relation),
    phone: orNull(text),
    email: orNull(text),
    speaks: orNull(text),
    officeNumber: orNull(text),
    nationalNumber: orNull(text),
  },
)

export const address = fields<Address>(
  {
    id,
    kind: oneOf('residence', 'elected'),
    street: text,
    postcode: text,
    commune: text,
    from: day,
  },
  { person: id, careOf: text, until: day },
)

export const mandate = fields<Mandate>(
  {
    id,
    kind: oneOf('lawyer', 'organisation', 'trusted-person', 'guardian'),
    holder: text,
    from: day,
  },
  { persons: list(id), until: day, electedDomicile: oneOf(true) },
)

const simple = either(flag, number, text)

const factValue = either(flag, number, text, list(map(simple)))

export const statedFact = fields<StatedFact>(
  {
    fact: id,
    value: factValue,
    statedBy: oneOf('person', 'counsel', 'authority', 'piece', 'other'),
    statedOn: day,
  },
  { person: id },
)

export const conclusion = fields<Conclusion>(
  {
    id,
    procedure: id,
    on: day,
    lawVersion: text,
    facts: map<FactValue>(factValue),
    stages: list(fields<Conclusion['stages'][number]>({ id, finding: text }, {})),
    outcome: text,
  },
  {},
)

export const argument = fields<Argument>(
  { id, procedure: id, side: oneOf('circumstances', 'merits') },
  { kind: text, text, persons: list(id), answers: map(simple) },
)

export const argumentChanges = fields<Changes<ArgumentDetails>>(
  {},
  {
    kind: orNull(text),
    text: orNull(text),
    persons: orNull(list(id)),
    answers: orNull(map(simple)),
  },
)

export const file = fields<StoredFile>(
  { address: text, sha256: text, size: number, mediaType: text, name: text },
  { isEncrypted: oneOf(true), hasMacros: oneOf(true) },
)

export const actLang = oneOf('fr', 'nl', 'de')

export const actData: Shape<ActData> = map(json)

export const actDraft = fields<ActDraft>({ id, template: text, lang: actLang, data: actData }, {})

export const writtenAct = fields<WrittenAct>({ formVersion: text, on: day, files: list(file) }, {})

const translation = oneOf('none-needed', 'missing', 'free', 'sworn')

export const exhibit = fields<Exhibit>(
  { id, title: text },
  {
    kind: text,
    dated: day,
    coversFrom: day,
    coversUntil: day,
    language: text,
    translation,
    expires: day,
    persons: list(id),
    confidential: flag,
    file,
  },
)

export const exhibitChanges = fields<Changes<ExhibitDetails>>(
  {},
  {
    title: orNull(text),
    kind: orNull(text),
    dated: orNull(day),
    coversFrom: orNull(day),
    coversUntil: orNull(day),
    language: orNull(text),
    translation: orNull(translation),
    expires: orNull(day),
    persons: orNull(list(id)),
    confidential: orNull(flag),
  },
)

const condition = fields<Condition>({ id, text }, { kind: text })

export const ruling = fields<Ruling>(
  { id, procedure: id },
  {
    decision: text,
    persons: list(id),
    from: day,
    until: day,
    conditions: list(condition),
    act: id,
    replaces: id,
  },
)

export const rulingChanges = fields<Changes<RulingDetails>>(
  {},
  {
    decision: orNull(text),
    persons: orNull(list(id)),
    from: orNull(day),
    until: orNull(day),
    conditions: orNull(list(condition)),
    act: orNull(id),
  },
)

const parcelItem = fields<ParcelItem>(
  { kind: oneOf('exhibit', 'act', 'entry', 'paper'), id, title: text },
  { sha256: text },
)

export const parcel = fields<Parcel>(
  { id, kind: text, procedure: id, otherName: text, on: day, contents: list(parcelItem) },
  { other: id },
)

type ProvesOf<Kind extends Proves['kind']> = Extract<Proves, { readonly kind: Kind }>

export const proves = either(
  fields<ProvesOf<'fact'>>({ kind: oneOf('fact'), fact: id }, { person: id }),
  fields<ProvesOf<'argument'>>({ kind: oneOf('argument'), argument: id }, {}),
  fields<ProvesOf<'entry'>>({ kind: oneOf('entry'), entry: id }, {}),
)
