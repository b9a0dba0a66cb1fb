import { choice } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const carteBleueQualification = choice({
  id: 'carte-bleue.qualification',
  label: 'Qualification',
  question: 'Comment montrez-vous que vous êtes hautement qualifié ?',
  why: 'La carte bleue est réservée au travail hautement qualifié.',
  source: article('61/26'),
  options: {
    diplome: 'Un diplôme de l’enseignement supérieur',
    experience: 'Une expérience professionnelle équivalente',
    aucune: 'Ni l’un ni l’autre',
  },
  exhibits: ['Diplôme', 'Attestations d’emploi'],
})
