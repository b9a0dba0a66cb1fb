import type { Block, Inline, Line } from '@sejour/documents'
import { article } from '@sejour/law'
import { sayCited } from '../../parts/letter/citations.ts'
import { sayDomicile, sayPlace } from '../../parts/letter/domicile.ts'
import { factsTable } from '../../parts/letter/facts.ts'
import { inText, type LetterPart } from '../../parts/letter/written.ts'
import { addressLines, sayName } from '../../parts/person.ts'
import { plain } from '../../words.ts'
import { isBoundByAsylum } from './asylum-tail.ts'
import type { Key, Writing } from './composing.ts'
import type { Data } from './fields.ts'

/** From the addressee to the greeting. */
export function top({ data, say, day }: Writing): readonly LetterPart[] {
  const by = { registered: 'byRegistered', receipt: 'byReceipt' } as const
  const how =
    data.sending === 'registered' || data.sending === 'receipt' ? say(by[data.sending]) : undefined
  const { counsel, ourReference } = data
  const lawyer = counsel && [inText(nameAndCapacity(counsel)), ', ', ...sayPlace(counsel)]
  const reach = counsel ? [counsel.phone, counsel.mail].filter((one) => one !== undefined) : []
  return [
    {
      kind: 'address',
      lines: [
        ...(how ? [how] : []),
        say('toMayor', { commune: [inText(data.commune)] }),
        ...(data.hall ? addressLines(data.hall) : []),
      ],
    },
    {
      kind: 'paragraph',
      text: say('placeAndDay', { place: [inText(data.place)], day: [day(data.on)] }),
    },
    {
      kind: 'terms',
      items: [
        { term: say('termSubject'), is: say('subject') },
        ...(lawyer
          ? [{ term: say('termCounsel'), is: [...lawyer, ...reach.flatMap((one) => [', ', one])] }]
          : []),
        ...(ourReference === undefined ? [] : [{ term: say('termOurs'), is: ourReference }]),
      ],
    },
    { kind: 'paragraph', text: say('greeting') },
  ]
}

function nameAndCapacity({ name, capacity }: NonNullable<Data['counsel']>): string {
  return capacity === undefined ? name : `${name}, ${capacity}`
}

/** Who asks, where they live, where letters go, in which language, with whom, and what happened. */
export function opening(writing: Writing): readonly LetterPart[] {
  const { data, say, day, section, sentence } = writing
  const isBound = isBoundByAsylum(data.asylum, data.on)
  return [
    sentence('opening', article('9bis', { paragraph: '§ 1er', subparagraph: 1 })),
    section('sApplicants'),
    applicantsTable(writing),
    section('sResidence'),
    sentence('residence', article('9bis', { paragraph: '§ 1er', subparagraph: 1 }), {
      address: sayPlace(data.residence),
      pieces: sayCited(data.residencePieces, say),
    }),
    ...(data.residenceSince === undefined
      ? []
      : [sentence('residenceSince', undefined, { day: [day(data.residenceSince)] })]),
    ...(data.residenceCheck === undefined
      ? []
      : [sentence('residenceCheck', undefined, { how: [data.residenceCheck] })]),
    section('sDomicile'),
    sentence('domicile', article('9quater', { paragraph: '§ 1er' }), {
      where: sayDomicile(data, say),
    }),
    ...(isBound ? [section('sLanguage'), ...language(writing)] : []),
    section('sHousehold'),
    sentence(data.householdComplete ? 'householdAll' : 'householdSome'),
    householdTable(writing),
    section('sFacts'),
    factsTable(data.facts, { say, day }),
  ]
}

function language({ data: { asylum }, say, lang, day, sentence }: Writing): readonly LetterPart[] {
  const source = article('51/4', { paragraph: '§ 3' })
  const spoken = asylum.language && say(asylum.language === 'fr' ? 'french' : 'dutch')
  const values = { language: spoken ?? [{ gap: '…' }] }
  return [
    asylum.stage === 'closed' && asylum.closedOn !== undefined
      ? sentence('languageClosed', undefined, { ...values, day: [day(asylum.closedOn)] })
      : sentence('languagePending', undefined, values),
    sentence('languageRule', source),
    ...(asylum.language === lang ? [sentence('languageSame')] : []),
  ]
}

function head(say: Writing['say'], keys: readonly Key[]): readonly string[] {
  return keys.map((key) => plain(say(key)))
}

const STATUSES = {
  fr: {
    single: 'célibataire',
    married: 'marié(e)',
    partnership: 'en partenariat enregistré',
    separated: 'séparé(e)',
    divorced: 'divorcé(e)',
    widowed: 'veuf ou veuve',
  },
  nl: {
    single: 'ongehuwd',
    married: 'gehuwd',
    partnership: 'geregistreerd partnerschap',
    separated: 'gescheiden levend',
    divorced: 'uit de echt gescheiden',
    widowed: 'verweduwd',
  },
  de: {
    single: 'ledig',
    married: 'verheiratet',
    partnership: 'eingetragene Partnerschaft',
    separated: 'getrennt lebend',
    divorced: 'geschieden',
    widowed: 'verwitwet',
  },
} as const

function applicantsTable({ data, say, day, lang }: Writing): Block {
  const numbers = ({ officeNumber, nationalNumber }: Data['applicants'][number]): Line => {
    const said = [
      ...(officeNumber === undefined ? [] : [say('officeNumber', { number: [officeNumber] })]),
      ...(nationalNumber === undefined
        ? []
        : [say('nationalNumber', { number: [nationalNumber] })]),
    ]
    if (said.length === 0) return say('noNumber')
    return said.flatMap((one, index): readonly Inline[] => (index === 0 ? one : [' ; ', ...one]))
  }
  return {
    kind: 'table',
    caption: plain(say('applicantsCaption')),
    head: head(say, ['colName', 'colBirth', 'colNationality', 'colStatus', 'colNumbers']),
    rows: data.applicants.map((one) => [
      sayName(one),
      say('birth', { day: [day(one.birthDate)], place: [inText(one.birthPlace)] }),
      [inText(one.nationality)],
      one.civilStatus ? STATUSES[lang][one.civilStatus] : [{ gap: '…' }],
      numbers(one),
    ]),
    widths: [4.6, 4.2, 3.9, 3.4, 3.9],
  }
}

function householdTable({ data, say, day }: Writing): Block {
  const applicants = data.applicants.map((one) => [
    sayName(one),
    [day(one.birthDate)],
    [inText(one.nationality)],
    say('applicant'),
    '',
  ])
  const others = data.household.map((one) => [
    [inText(one.name)],
    one.birthDate === undefined ? '' : [day(one.birthDate)],
    one.nationality ?? '',
    [inText(one.relation)],
    one.stay ?? '',
  ])
  return {
    kind: 'table',
    caption: plain(say('householdCaption')),
    head: head(say, ['colName', 'colBirth', 'colNationality', 'colRelation', 'colStay']),
    rows: [...applicants, ...others],
    widths: [4, 3, 4, 3, 3],
  }
}
