import type { Block } from '@sejour/documents'
import { article } from '@sejour/law'
import { optional, text, yesNo, type DataOf, type Draft } from '../../field/field.ts'
import type { Composing } from '../../act.ts'
import type { Rule } from '../../rule.ts'
import type { Section } from './compose.ts'
import type { PetitionDraft } from './fields.ts'
import { paragraphs } from './paragraphs.ts'
import type { SuspensionKey } from './suspension-words.ts'

/** What a request for suspension adds: serious grounds, grave harm, and measures where asked. */
export const suspensionFields = {
  seriousness: optional(
    text(
      {
        fr: 'Pourquoi les moyens sont sérieux',
        nl: 'Waarom de middelen ernstig zijn',
        de: 'Warum die Gründe ernsthaft sind',
      },
      { long: true },
    ),
  ),
  harm: text(
    {
      fr: 'Risque de préjudice grave et difficilement réparable',
      nl: 'Risico op een moeilijk te herstellen ernstig nadeel',
      de: 'Gefahr eines schwer wiedergutzumachenden ernsthaften Nachteils',
    },
    { long: true },
  ),
  fundamentalRights: yesNo({
    fr: 'Un des moyens repose sur un droit fondamental',
    nl: 'Een van de middelen steunt op een grondrecht',
    de: 'Einer der Gründe beruht auf einem Grundrecht',
  }),
  measures: optional(
    text(
      {
        fr: 'Mesures provisoires demandées, et pourquoi',
        nl: 'Gevraagde voorlopige maatregelen, en waarom',
        de: 'Beantragte vorläufige Maßnahmen, und warum',
      },
      { long: true },
    ),
  ),
} as const

export type SuspensionData = DataOf<typeof suspensionFields>
type SuspensionDraft = PetitionDraft & Draft<SuspensionData>

const source = article('39/84')

/** Measures are explained where they are asked, and asked where they are explained. */
export const measureRules: readonly Rule<
  SuspensionDraft & { readonly reactivates?: boolean | undefined }
>[] = [
  {
    id: 'measures-unexplained',
    breaks: 'missing',
    fields: ['measures', 'asks'],
    broken: ({ asks = [], measures, reactivates }) =>
      asks.includes('measures') && measures === undefined && reactivates !== true,
    says: {
      fr: 'Des mesures provisoires sont demandées : dites lesquelles, et pourquoi.',
      nl: 'Er worden voorlopige maatregelen gevraagd: zeg welke, en waarom.',
      de: 'Vorläufige Maßnahmen werden beantragt: Geben Sie an, welche und warum.',
    },
    source,
  },
  {
    id: 'measures-unasked',
    breaks: 'contradiction',
    fields: ['asks', 'measures'],
    broken: ({ asks, measures }) =>
      measures !== undefined && asks !== undefined && !asks.includes('measures'),
    says: {
      fr: 'Des mesures provisoires sont exposées mais pas demandées : cochez-les, ou retirez le texte.',
      nl: 'Er worden voorlopige maatregelen uiteengezet maar niet gevraagd: vink ze aan, of haal de tekst weg.',
      de: 'Vorläufige Maßnahmen sind dargelegt, aber nicht beantragt: Kreuzen Sie sie an, oder streichen Sie den Text.',
    },
    source,
  },
]

/** The sections of a suspension: the two conditions, then the measures. */
export function suspensionSections({
  data,
  say,
  version,
}: Pick<Composing<SuspensionData, SuspensionKey>, 'data' | 'say' | 'version'>): readonly Section[] {
  const { seriousness, harm, fundamentalRights, measures } = data
  // The article that says so was repealed that day, and what replaced it was not read.
  const cited = version < '2026-06-12' ? 'harmRights' : 'harmRightsUncited'
  return [
    {
      head: say('headSerious'),
      blocks: [
        { kind: 'paragraph', text: say('serious') },
        ...(seriousness === undefined ? [] : paragraphs(seriousness)),
      ],
    },
    {
      head: say('headHarm'),
      blocks: [
        ...paragraphs(harm),
        ...(fundamentalRights ? [{ kind: 'paragraph', text: say(cited) } satisfies Block] : []),
      ],
    },
    { head: say('headMeasures'), blocks: measures === undefined ? [] : paragraphs(measures) },
  ]
}
