import { defineAct } from '../../act.ts'
import {
  askedRules,
  composePetition,
  dayRules,
  formRules,
  petitionExample,
  petitionFields,
  petitionRemarks,
  petitionVersions,
  type PetitionDraft,
} from '../../parts/petition/index.ts'
import type { Rule } from '../../rule.ts'
import { article } from '@sejour/law'
import { words } from './words.ts'

const title = article('39/82', { paragraph: '§ 3' })

const titleRules: readonly Rule<PetitionDraft>[] = [
  {
    id: 'title-without-annulment',
    breaks: 'contradiction',
    fields: ['asks'],
    broken: ({ asks }) => asks !== undefined && !asks.includes('annulment'),
    says: {
      fr: 'Le titre de cet acte est « Recours en annulation » : il demande l’annulation.',
      nl: 'De titel van deze akte is “Beroep tot nietigverklaring”: ze vraagt de nietigverklaring.',
      de: 'Der Titel dieses Schriftstücks ist „Nichtigkeitsbeschwerde“: Es beantragt die Nichtigerklärung.',
    },
    source: title,
  },
  {
    id: 'title-annulment-only',
    breaks: 'contradiction',
    fields: ['asks'],
    broken: ({ asks = [] }) => asks.some((asked) => asked !== 'annulment'),
    says: {
      fr: 'Sous ce titre, tout ce qui n’est pas l’annulation est perdu : prenez l’acte dont le titre annonce la suspension.',
      nl: 'Onder deze titel gaat alles verloren wat geen nietigverklaring is: neem de akte waarvan de titel de schorsing aankondigt.',
      de: 'Unter diesem Titel geht alles verloren, was keine Nichtigerklärung ist: Nehmen Sie das Schriftstück, dessen Titel die Aussetzung ankündigt.',
    },
    source: title,
  },
]

/** The petition by which somebody asks the Council to annul a decision. */
export const recoursAnnulation = defineAct({
  id: 'recours-annulation',
  issuer: 'counsel',
  standard: 'archive',
  versions: petitionVersions,
  day: { field: 'filedOn', of: ({ filedOn }) => filedOn },
  fields: petitionFields,
  rules: [...titleRules, ...askedRules, ...dayRules('annulment'), ...formRules],
  words,
  compose: (composing) => composePetition(composing, { remedy: 'annulment' }),
  remarks: (data, version) => petitionRemarks(data, version, { remedy: 'annulment' }),
  example: petitionExample,
})
