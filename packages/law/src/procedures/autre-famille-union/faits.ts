import { choice } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const autreFamilleCategorie = choice({
  id: 'autre-famille-union.categorie',
  label: 'Catégorie d’autre membre de la famille',
  question: 'Qu’est-ce qui vous lie à ce citoyen de l’Union ?',
  why: 'La loi ne reconnaît que quelques catégories hors de la famille proche.',
  source: [article('47/2'), article('47/3')],
  options: {
    partenaire: 'Une relation de couple durable, sans enregistrement',
    'a-charge': 'Je suis à sa charge, ou de son ménage, déjà dans le pays d’où je viens',
    sante: 'Une maladie grave demande absolument ses soins',
    aucune: 'Rien de cela',
  },
  exhibits: ['Preuves de vie commune', 'Certificat médical'],
})
