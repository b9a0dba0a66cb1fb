import type { Block } from '@sejour/documents'
import { article } from '@sejour/law'
import type { Composing } from '../../act.ts'
import {
  choice,
  day,
  group,
  list,
  optional,
  text,
  type DataOf,
  type Draft,
} from '../../field/field.ts'
import type { Rule } from '../../rule.ts'
import { filled } from '../../words.ts'
import { PERSON_LABELS, sayName } from '../person.ts'
import { jBoxTooEarly } from './rules-form.ts'
import type { RunningKey } from './running-words.ts'
import { isSeveral } from './several.ts'

/** What every paper in an appeal that runs already names: who, which case, who signs, which way. */
export const runningFields = {
  petitioners: list(
    { fr: 'Parties requérantes', nl: 'Verzoekende partijen', de: 'Antragstellende Parteien' },
    {
      name: text(PERSON_LABELS.name, { from: 'applicant.name' }),
      firstNames: text(PERSON_LABELS.firstNames, { from: 'applicant.first-names' }),
    },
    { least: 1, most: 20, from: 'applicants' },
  ),
  roll: text(
    { fr: 'Numéro de rôle', nl: 'Rolnummer', de: 'Listennummer' },
    { most: 40, from: 'remedy.roll' },
  ),
  attacked: text(
    {
      fr: 'Décision attaquée',
      nl: 'Bestreden beslissing',
      de: 'Angefochtene Entscheidung',
    },
    { from: 'decision.said' },
  ),
  forceMajeure: optional(
    text(
      {
        fr: 'Force majeure, si le délai est dépassé',
        nl: 'Overmacht, als de termijn verstreken is',
        de: 'Höhere Gewalt, falls die Frist abgelaufen ist',
      },
      { long: true },
    ),
  ),
  signer: choice(
    { fr: 'Qui signe', nl: 'Wie ondertekent', de: 'Wer unterzeichnet' },
    {
      lawyer: { fr: 'un avocat', nl: 'een advocaat', de: 'ein Rechtsanwalt' },
      petitioner: {
        fr: 'la partie requérante',
        nl: 'de verzoekende partij',
        de: 'die antragstellende Partei',
      },
      other: { fr: 'quelqu’un d’autre', nl: 'iemand anders', de: 'jemand anders' },
    },
    { from: 'signer' },
  ),
  lawyer: group(
    { fr: 'Avocat', nl: 'Advocaat', de: 'Rechtsanwalt' },
    { name: optional(text(PERSON_LABELS.name, { from: 'counsel.name' })) },
  ),
  via: choice(
    { fr: 'Mode d’envoi', nl: 'Wijze van verzending', de: 'Art der Versendung' },
    {
      registered: { fr: 'lettre recommandée', nl: 'aangetekende brief', de: 'Einschreiben' },
      'j-box': { fr: 'J-Box', nl: 'J-Box', de: 'J-Box' },
    },
  ),
  place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Ausgefertigt in' }, { from: 'counsel.town' }),
  filedOn: day({
    fr: 'Daté et envoyé le',
    nl: 'Gedateerd en verzonden op',
    de: 'Datiert und versandt am',
  }),
} as const

export type RunningData = DataOf<typeof runningFields>

/** Who may sign, and by which way it may go on that day. */
export const runningRules: readonly Rule<Draft<RunningData>>[] = [
  {
    id: 'signer-not-allowed',
    breaks: 'contradiction',
    fields: ['signer'],
    broken: ({ signer }) => signer === 'other',
    says: {
      fr: 'Devant le Conseil, la partie requérante ou un avocat signe, et personne d’autre.',
      nl: 'Voor de Raad ondertekent de verzoekende partij of een advocaat, en niemand anders.',
      de: 'Vor dem Rat unterzeichnet die antragstellende Partei oder ein Rechtsanwalt, niemand anderer.',
    },
    source: article('39/69', { paragraph: '§ 1er', subparagraph: 1 }),
  },
  {
    id: 'lawyer-unnamed',
    breaks: 'missing',
    fields: ['lawyer.name'],
    broken: ({ signer, lawyer }) => signer === 'lawyer' && lawyer?.name === undefined,
    says: {
      fr: 'Un avocat signe : donnez son nom.',
      nl: 'Een advocaat ondertekent: vermeld zijn naam.',
      de: 'Ein Rechtsanwalt unterzeichnet: Geben Sie seinen Namen an.',
    },
  },
  jBoxTooEarly,
]

type ComposingRunning = Pick<Composing<RunningData, RunningKey>, 'data' | 'say' | 'day'>

/** To whom, in which case and for whom: the top of a paper to the Council. */
export function runningTop({ data, say }: ComposingRunning): readonly Block[] {
  const via = data.via === 'j-box' ? [say('viaJBox')] : []
  const registered = data.via === 'registered' ? [say('viaRegistered')] : []
  return [
    {
      kind: 'address',
      lines: [...via, ...registered, say('to'), say('court'), say('street'), say('town')],
    },
    {
      kind: 'terms',
      items: [
        { term: say('roll'), is: [filled(data.roll)] },
        ...data.petitioners.map((one) => ({ term: say('petitioner'), is: sayName(one) })),
        { term: say('attacked'), is: [filled(data.attacked)] },
      ],
    },
  ]
}

/** Place, day and signatures. */
export function runningEnd({ data, say, day }: ComposingRunning): readonly Block[] {
  const { petitioners, signer, lawyer, place, filedOn } = data
  const signing = isSeveral({ petitioners }) ? 'signLawyerSeveral' : 'signLawyer'
  const byLawyer = [{ label: say(signing), name: [filled(lawyer.name ?? '…')] }]
  const byThem = petitioners.map((one) => ({ label: say('signPetitioner'), name: sayName(one) }))
  return [
    { kind: 'paragraph', text: say('placeAndDay', { place, day: [day(filedOn)] }) },
    { kind: 'signatures', places: signer === 'lawyer' ? byLawyer : byThem },
  ]
}
