import { about } from '@sejour/engine'
import {
  ancienMineur,
  apatridie,
  apatridieSejourAilleurs,
  asileStade,
  auteurEnfantEnSejour,
  enfantMineur,
  enfantScolarise,
  epouxNationalitesDifferentes,
  ordrePublic,
  pensionBelge,
  vieFamiliale,
} from '../procedures/article-9bis/facts/index.ts'
import {
  agii,
  articleCedh,
  articleDirectiveRetour,
  ficheAdde,
  longueProcedureAsile,
  mpevContreSuisse,
  pratique,
  situationsHumanitairesUrgentes,
} from '../texts/index.ts'
import type { Appui } from './genre.ts'

const asile = [ficheAdde, agii('circonstances exceptionnelles')]
const famille = [articleCedh('8'), ficheAdde]

/** Facts of the case that speak for an argument or against it. */
export const appuis = {
  'asile-en-cours': {
    speaks: 'for',
    when: about(asileStade, {
      id: 'appuis.asile-en-cours',
      label: 'La procédure d’asile est en cours',
      source: asile,
      is: ['office', 'cgra', 'cce', 'cassation-admise'],
    }),
  },
  'asile-fini': {
    speaks: 'against',
    when: about(asileStade, {
      id: 'appuis.asile-fini',
      label: 'La procédure d’asile n’est pas ou plus en cours',
      source: asile,
      is: ['aucune', 'close'],
    }),
  },
  'enfant-scolarise': {
    speaks: 'for',
    when: about(enfantScolarise, {
      id: 'appuis.enfant-scolarise',
      label: 'Un enfant de la famille est scolarisé',
      source: longueProcedureAsile,
      is: true,
    }),
  },
  'enfant-mineur': {
    speaks: 'for',
    when: about(enfantMineur, {
      id: 'appuis.enfant-mineur',
      label: 'Un enfant mineur est concerné',
      source: [articleDirectiveRetour('5'), articleCedh('8')],
      is: true,
    }),
  },
  'enfant-en-sejour': {
    speaks: 'for',
    when: about(auteurEnfantEnSejour, {
      id: 'appuis.enfant-en-sejour',
      label: 'Le demandeur est parent d’un enfant en séjour légal',
      source: pratique('parent d’un enfant en séjour légal'),
      is: true,
    }),
  },
  cohabitation: {
    speaks: 'for',
    when: about(vieFamiliale, {
      id: 'appuis.cohabitation',
      label: 'La famille vit ensemble en Belgique',
      source: famille,
      is: 'cohabitation',
    }),
  },
  'sans-cohabitation': {
    speaks: 'against',
    when: about(vieFamiliale, {
      id: 'appuis.sans-cohabitation',
      label: 'La famille ne vit pas ensemble : le lien est à prouver autrement',
      source: famille,
      is: 'sans-cohabitation',
    }),
  },
  'ancien-mineur': {
    speaks: 'for',
    when: about(ancienMineur, {
      id: 'appuis.ancien-mineur',
      label: 'Le demandeur avait, mineur, un séjour illimité qu’il a perdu',
      source: situationsHumanitairesUrgentes,
      is: true,
    }),
  },
  epoux: {
    speaks: 'for',
    when: about(epouxNationalitesDifferentes, {
      id: 'appuis.epoux',
      label: 'Les époux, de nationalités différentes, ne peuvent vivre ensemble dans aucun pays',
      source: situationsHumanitairesUrgentes,
      is: true,
    }),
  },
  pension: {
    speaks: 'for',
    when: about(pensionBelge, {
      id: 'appuis.pension',
      label: 'Le demandeur a une pension belge et a perdu son séjour',
      source: situationsHumanitairesUrgentes,
      is: true,
    }),
  },
  apatridie: {
    speaks: 'for',
    when: about(apatridie, {
      id: 'appuis.apatridie',
      label: 'Le statut d’apatride est reconnu ou demandé',
      source: agii('apatridie', 'medium'),
      is: true,
    }),
  },
  'sejour-ailleurs': {
    speaks: 'against',
    when: about(apatridieSejourAilleurs, {
      id: 'appuis.sejour-ailleurs',
      label: 'Un autre pays de rattachement accorde un séjour',
      source: agii('apatridie', 'medium'),
      is: true,
    }),
  },
  'ordre-public': {
    speaks: 'against',
    when: about(ordrePublic, {
      id: 'appuis.ordre-public',
      label:
        'L’ordre public peut être invoqué : montrez que la menace n’est ni actuelle ni grave, et pesez-la avec la vie familiale',
      source: [ficheAdde, mpevContreSuisse],
      is: true,
    }),
  },
} as const satisfies { readonly [id: string]: Appui }

export type AppuiId = keyof typeof appuis
