import type { FactTexts } from '@sejour/engine'

export const demandesNl: FactTexts<typeof import('./demandes.ts')> = {
  'pendante.article-9bis': {
    label: 'Lopende 9bis-aanvraag',
    question: 'Hebt u een 9bis-aanvraag waarover nog niets beslist is?',
    why: 'Wie een nieuwe 9bis-aanvraag indient, doet afstand van de lopende.',
  },
  'pendante.article-9ter': {
    label: 'Lopende 9ter-aanvraag',
    question: 'Hebt u een 9ter-aanvraag waarover nog niets beslist is?',
    why: 'Wie een nieuwe 9ter-aanvraag indient, doet afstand van de lopende.',
  },
  'pendante.protection': {
    label: 'Lopend verzoek om internationale bescherming',
    question: 'Hebt u een asielaanvraag waarover nog niet definitief beslist is?',
    why: 'Het bepaalt de taal, het bewijs van identiteit en wat u elders nog kunt inroepen.',
  },
}
