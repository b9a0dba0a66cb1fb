import type { Provision } from '@sejour/engine/cite'
import {
  agiiSejour,
  article,
  articleAr,
  formationAdde,
  guidesSejour,
  pratique,
} from '../texts/index.ts'

/** One thing said of a permit after a grant under article 9bis. */
export type SuiteDOctroi<Id extends string = string> = {
  readonly id: Id
  /** One French sentence, or two. */
  readonly label: string
  readonly source: readonly Provision[]
}

/** After a grant under article 9 or 9bis: the card, its extension, its registers. */
export const suitesDOctroi = [
  {
    id: 'octroi.carte',
    label:
      'L’autorisation est limitée (carte A), sauf si la décision dit expressément « illimitée » (carte B). Dans la pratique rapportée depuis 2013, elle est accordée pour une durée limitée.',
    source: [article('13', { paragraph: '§ 1er' }), pratique('circonstances exceptionnelles')],
  },
  {
    id: 'octroi.conditions',
    label:
      'Les conditions de la prolongation sont écrites dans la décision : c’est là qu’il faut les lire.',
    source: [pratique('circonstances exceptionnelles')],
  },
  {
    id: 'prolongation.pieces',
    label: 'Joignez les preuves que chaque condition de la décision est remplie.',
    source: [pratique('circonstances exceptionnelles')],
  },
  {
    id: 'prolongation.integration',
    label:
      'À la première prolongation, des efforts d’intégration sont vérifiés (demandes faites après le 25 janvier 2017). Entre autres exemptés : les mineurs, les malades graves, les apatrides reconnus, les réfugiés et leur famille.',
    source: [article('1/2', { paragraph: '§ 3' })],
  },
  {
    id: 'prolongation.usages',
    label:
      'Sont souvent demandés : un travail, ne pas dépendre du CPAS, l’ordre public, parfois la vie commune ou une formation. Si une condition manque, expliquez pourquoi.',
    source: [guidesSejour],
  },
  {
    id: 'prolongation.annexe-15',
    label:
      'Si la carte finit avant la réponse à une demande faite à temps, la commune remet une annexe 15.',
    source: [articleAr('33'), agiiSejour],
  },
  {
    id: 'prolongation.redevance',
    label: 'Prolonger le même séjour ne coûte pas de nouvelle redevance ; changer de base, si.',
    source: [agiiSejour],
  },
  {
    id: 'prolongation.refus',
    label:
      'Un refus de prolonger s’attaque devant le Conseil du contentieux des étrangers dans les 30 jours ; ce recours n’est pas suspensif.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
  },
  {
    id: 'octroi.registre',
    label:
      'Avec une carte A ou B, on est inscrit au registre des étrangers ; une demande 9bis en cours n’inscrit nulle part.',
    source: [formationAdde],
  },
] as const satisfies readonly SuiteDOctroi[]
