import { about, all, appreciation } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { temporaireEnVigueur } from './facts.ts'

/** Whether the protection of the group reaches this person. */
export const conditionsProtectionTemporaire = all({
  id: 'conditions-temporaire',
  label: 'Les conditions de la protection temporaire sont remplies',
  source: article('57/29'),
  of: [
    about(temporaireEnVigueur, {
      id: 'conditions-temporaire.en-vigueur',
      label: 'La décision de l’Union est en vigueur',
      source: article('57/29'),
      is: true,
    }),
    appreciation({
      id: 'conditions-temporaire.appartenance',
      label: 'L’Office constate que la personne appartient au groupe',
      source: article('57/29'),
      authority: 'Office des étrangers',
    }),
    appreciation({
      id: 'conditions-temporaire.exclusion',
      label: 'Aucune raison grave ne l’exclut',
      source: article('57/32', { paragraph: '§ 1er' }),
      authority: 'Office des étrangers',
    }),
  ],
})
