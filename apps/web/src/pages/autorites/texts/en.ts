import { autoritesEn } from '@sejour/law/autorites/en'
import type { AutoritesWords } from './index.ts'

export const law = autoritesEn

export const words: AutoritesWords = {
  title: 'Who decides, which court',
  description:
    'For each matter of stay in Belgium: who receives the request, who checks, who decides, which paper, which court and in which language.',
  lead: 'Every request takes a way: one authority receives it, another decides, a court checks.',
  matrix: 'The way of a request',
  matrixLead: 'In the order in which the file travels.',
  receives: 'Receives',
  checks: 'Checks, advises',
  decides: 'Decides',
  gives: 'Hands over',
  judge: 'Court',
  effects: {
    suspensif: 'the appeal stopped removal until 11 June 2026; since then, to be checked',
    'non-suspensif': 'the appeal does not stop removal',
    selon: 'the effect depends on the decision',
    liste:
      'the appeal stopped removal, by the list read until 17 August 2025; since then, to be checked',
  },
  paper: (id) => (/^[A-Z]/.test(id) ? `${id} card` : paperName(id)),
  disputes: 'Which court for which dispute',
  disputesLead:
    'These limits are those of the texts read until 11 June 2026; count them with “Last day”.',
  languages: 'In which language',
  authorities: 'The authorities',
  courts: 'The courts',
  contactSince: (day) => `Address known since ${day}.`,
}

function paperName(id: string): string {
  if (id === 'ai') return 'registration certificate'
  return id.startsWith('circulaire-')
    ? `annex ${id.slice('circulaire-annexe-'.length)} of the circular`
    : `annex ${id.slice('annexe-'.length)}`
}
