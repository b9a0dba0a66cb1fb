import { about, all, type Notice, some } from '@sejour/engine'
import {
  agii,
  article,
  articleCedh,
  articleDirectiveRetour,
  ficheAdde,
  memo125bis,
  mpevContreSuisse,
  pratique,
  situationsHumanitairesUrgentes,
} from '../../../texts/index.ts'
import {
  ancienMineur,
  apatridie,
  apatridieSejourAilleurs,
  auteurEnfantEnSejour,
  enfantMineur,
  epouxNationalitesDifferentes,
  motifNature,
  motifs,
  ordrePublic,
  pensionBelge,
  vieFamiliale,
} from '../facts/index.ts'

const apatrides = agii('apatridie', 'medium')

/** Grounds worth arguing, and how. The Office keeps its appreciation in all of them. */
export const fondNotices = [
  {
    kind: 'weakness',
    when: some(motifs, {
      id: 'avis.travail',
      label:
        'Une promesse d’emploi peut appuyer la demande, mais aucun permis de travail ne se demande depuis un séjour illégal',
      source: agii('travail'),
      holds: about(motifNature, {
        id: 'avis.motif-travail',
        label: 'Le motif est le travail',
        source: agii('travail'),
        is: 'travail',
      }),
    }),
  },
  {
    kind: 'warning',
    when: about(enfantMineur, {
      id: 'avis.interet-enfant',
      label:
        'Invoquez l’intérêt de l’enfant par la directive retour et la vie familiale : la convention relative aux droits de l’enfant est dite sans effet direct',
      source: [
        articleDirectiveRetour('5'),
        articleDirectiveRetour('6'),
        articleCedh('8'),
        article('74/13'),
        ficheAdde,
      ],
      is: true,
    }),
  },
  {
    kind: 'weakness',
    when: about(vieFamiliale, {
      id: 'avis.vie-familiale',
      label:
        'Sans cohabitation, prouvez que la vie familiale existe, qu’elle est impossible ailleurs, et ce que la séparation changerait',
      source: [articleCedh('8'), ficheAdde],
      is: 'sans-cohabitation',
    }),
  },
  {
    kind: 'weakness',
    when: about(ordrePublic, {
      id: 'avis.ordre-public',
      label:
        'Montrez que la menace pour l’ordre public n’est ni actuelle ni grave ; si la vie familiale est impossible ailleurs, l’Office doit peser les deux',
      source: [ficheAdde, mpevContreSuisse],
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(auteurEnfantEnSejour, {
      id: 'avis.auteur-enfant',
      label:
        'Après la transmission, signalez à l’Office que vous êtes parent d’un enfant en séjour légal : sa boîte électronique ne sert qu’à cela. La note interne du 15 juin 2016 n’a pas été lue',
      source: [pratique('parent d’un enfant en séjour légal'), memo125bis],
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(ancienMineur, {
      id: 'avis.ancien-mineur',
      label:
        'L’ancien séjour illimité d’un mineur est une situation humanitaire citée en 2009 : invoquez-la avec les preuves, sans garantie',
      source: situationsHumanitairesUrgentes,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(epouxNationalitesDifferentes, {
      id: 'avis.epoux-nationalites',
      label:
        'La séparation d’époux de nationalités différentes est une situation humanitaire citée en 2009 : invoquez-la, surtout avec un enfant commun',
      source: situationsHumanitairesUrgentes,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(pensionBelge, {
      id: 'avis.pension-belge',
      label:
        'Une pension belge après un séjour perdu est une situation humanitaire citée en 2009 : invoquez-la avec l’attestation',
      source: situationsHumanitairesUrgentes,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.apatridie',
      label:
        'L’apatridie sans séjour possible ailleurs peut être invoquée ici ; comparez d’abord avec la procédure propre aux apatrides',
      source: [apatrides, article('57/38')],
      of: [
        about(apatridie, {
          id: 'avis.apatridie-en-cause',
          label: 'L’apatridie est reconnue ou demandée',
          source: apatrides,
          is: true,
        }),
        about(apatridieSejourAilleurs, {
          id: 'avis.apatridie-sans-ailleurs',
          label: 'Aucun autre pays de rattachement n’accorde le séjour',
          source: apatrides,
          is: false,
        }),
      ],
    }),
  },
  {
    kind: 'weakness',
    when: about(apatridieSejourAilleurs, {
      id: 'avis.sejour-ailleurs',
      label: 'Un droit de séjour dans un autre pays affaiblit l’argument de l’apatridie',
      source: apatrides,
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
