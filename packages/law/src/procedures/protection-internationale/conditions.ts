import { about, all, any, appreciation } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { protectionDemande } from './facts.ts'

const COMMISSAIRE = 'Commissaire général aux réfugiés et aux apatrides'
const irrecevabilite = article('57/6', { paragraph: '§ 3' })

/** Who examines it, whether it is examined at all, and one of the two statuses. */
export const conditionsProtectionInternationale = all({
  id: 'conditions-protection',
  label: 'Les conditions d’une protection sont remplies',
  source: [article('48/3'), article('48/4')],
  of: [
    appreciation({
      id: 'conditions-protection.responsable',
      label: 'Aucun autre État n’est tenu pour responsable de la demande',
      source: article('51/5'),
      authority: 'Office des étrangers',
    }),
    about(protectionDemande, {
      id: 'conditions-protection.nouveaute',
      label: 'C’est une première demande, ou elle apporte des éléments nouveaux',
      source: irrecevabilite,
      is: ['premiere', 'ulterieure-elements'],
    }),
    appreciation({
      id: 'conditions-protection.recevable',
      label: 'Rien d’autre ne fait déclarer la demande irrecevable',
      source: irrecevabilite,
      authority: COMMISSAIRE,
    }),
    any({
      id: 'conditions-protection.statut',
      label: 'La personne est réfugiée ou a droit à la protection subsidiaire',
      source: [article('48/3'), article('48/4')],
      of: [
        appreciation({
          id: 'conditions-protection.refugie',
          label: 'Elle craint avec raison d’être persécutée',
          source: article('48/3'),
          authority: COMMISSAIRE,
        }),
        appreciation({
          id: 'conditions-protection.subsidiaire',
          label: 'Elle court un risque réel de subir des atteintes graves',
          source: article('48/4'),
          authority: COMMISSAIRE,
        }),
      ],
    }),
  ],
})
