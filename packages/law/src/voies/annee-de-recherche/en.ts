import { communsEn, limiteEn } from '../long-sejour/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureAnneeDeRecherche, voieAnneeDeRecherche } from './index.ts'

export const voieAnneeDeRechercheEn: VoieTexts<
  typeof voieAnneeDeRecherche,
  OuvertureAnneeDeRecherche
> = {
  title: 'Search year: to look for work or set up a business',
  conditions: {
    'annee-de-recherche.ouverte': 'The search year can be asked for',
    'annee-de-recherche.motif':
      'Studies or research have just ended, under the title that covered them',
    'annee-de-recherche.apres-etudes': 'Higher studies end under a study card',
    'annee-de-recherche.diplome': 'The person has just finished higher studies in Belgium',
    'annee-de-recherche.carte-etudes': 'The A card for studies is still running',
    'annee-de-recherche.apres-recherche': 'Research ends under a researcher’s card',
    'annee-de-recherche.recherche': 'The person has just finished research in Belgium',
    'annee-de-recherche.carte-chercheur': 'The A card of a researcher is still running',
  },
  statements: {
    ...limiteEn,
    ...communsEn,
    'annee-de-recherche.base':
      'After higher studies or research in Belgium: 12 months to look for work or to set up a business.',
    'annee-de-recherche.lieu':
      'The request is made at the commune, in Belgium, under the card that is still valid.',
    'annee-de-recherche.avant': 'It is made at least 15 days before the card expires.',
    'annee-de-recherche.completer':
      'An incomplete file is completed within 15 days of the request to do so.',
    'annee-de-recherche.pieces':
      'The diploma or proof of success; for a researcher, proof that the research is over.',
    'annee-de-recherche.moyens':
      'Health insurance and means of subsistence may be asked for: to be confirmed.',
    'annee-de-recherche.redevance-etudiant':
      'After studies there is no fee: article 61/1/9 is not on the list of article 1/1.',
    'annee-de-recherche.redevance-chercheur':
      'After research the fee for work is due: article 61/13/12 is on the list. A private guide says the opposite.',
    'annee-de-recherche.attente': 'The commune gives an annex 15 during the examination.',
    'annee-de-recherche.delai': 'The Immigration Office decides within 90 days of a complete file.',
    'annee-de-recherche.titre': 'A card of 12 months, with a remark.',
    'annee-de-recherche.renouvellement':
      'It is not renewed: a new status is asked for before it ends, for instance a single permit.',
  },
}
