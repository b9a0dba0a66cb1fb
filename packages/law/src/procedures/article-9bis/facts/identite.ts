import { choice, yesNo } from '@sejour/engine'
import { agii, article, circulaireSur9bis } from '../../../texts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

export const identiteDocument = choice({
  id: 'identite.document',
  label: 'Document d’identité',
  question: 'Quel document d’identité pouvez-vous joindre à la demande, même périmé ?',
  why: 'La loi demande un document d’identité. Il peut être périmé : une copie suffit.',
  source: [paragraphe1, circulaireSur9bis],
  options: {
    passeport: 'Un passeport',
    'titre-de-voyage': 'Un titre de voyage qui tient lieu de passeport',
    'carte-identite-nationale': 'Une carte d’identité nationale',
    autre: 'Un autre document',
    aucun: 'Aucun document',
  },
  exhibits: ['Copie du passeport, du titre de voyage ou de la carte d’identité nationale'],
  changeable: true,
})

export const identiteImpossibilite = yesNo({
  id: 'identite.impossibilite',
  label: 'Impossibilité d’obtenir un document d’identité en Belgique',
  question:
    'Pouvez-vous prouver qu’il est impossible d’obtenir un document d’identité en Belgique ?',
  why: 'Celui qui prouve cette impossibilité, démarches à l’appui, est dispensé du document.',
  source: [paragraphe1, agii('document d’identité')],
  exhibits: [
    'Lettres et rendez-vous à l’ambassade ou au consulat',
    'Refus écrit de l’ambassade ou du consulat',
    'Attestation de perte',
    'Acte de naissance',
  ],
  changeable: true,
})
