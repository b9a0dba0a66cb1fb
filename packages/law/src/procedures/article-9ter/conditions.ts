import { all, appreciation } from '@sejour/engine'
import { article, ceNovembre2016 } from '../../texts/index.ts'

const paragraphe1 = article('9ter', { paragraph: '§ 1er' })

/** The merits: nothing in them is computed. */
export const conditions9ter = all({
  id: 'conditions-9ter',
  label: 'La maladie justifie l’autorisation de séjour',
  source: paragraphe1,
  of: [
    appreciation({
      id: 'conditions-9ter.pays',
      label: 'Le pays d’origine ou de séjour, où le risque s’apprécie, est établi',
      source: [paragraphe1, ceNovembre2016],
      authority: 'Office des étrangers',
    }),
    appreciation({
      id: 'conditions-9ter.risque',
      label: 'Faute de soins adéquats dans ce pays, le risque pour la personne est réel',
      source: paragraphe1,
      authority: 'médecin de l’Office des étrangers',
    }),
    appreciation({
      id: 'conditions-9ter.exclusion',
      label: 'Aucun soupçon sérieux de crimes graves n’exclut la personne',
      source: article('9ter', { paragraph: '§ 4' }),
      authority: 'Office des étrangers',
    }),
  ],
})
