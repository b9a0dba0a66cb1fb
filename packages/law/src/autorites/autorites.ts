import { localDate } from '@sejour/calendar'
import { acteAnnexe20 } from '../eloignement/index.ts'
import {
  aConfirmer,
  agiiSejour,
  article,
  circulaireSur9bis,
  ficheAdde,
  formationAdde,
} from '../texts/index.ts'
import type { Autorite } from './autorite.ts'

/** The authorities of the law of stay, in the order in which a person meets them. */
export const autorites = {
  commune: {
    name: 'commune',
    role: 'Elle reçoit les demandes, fait vérifier la résidence, inscrit dans les registres et remet les cartes et les annexes.',
    source: [formationAdde, article('12'), article('9bis')],
  },
  'police-locale': {
    name: 'police locale',
    role: 'Elle vérifie pour la commune que la personne habite bien à l’adresse.',
    source: [circulaireSur9bis, agiiSejour],
  },
  poste: {
    name: 'ambassade ou consulat de Belgique',
    role: 'Il reçoit à l’étranger les demandes de visa et de séjour et remet le visa.',
    source: [formationAdde, article('9')],
  },
  'police-frontiere': {
    name: 'police des frontières',
    role: 'Elle contrôle l’entrée, reçoit à la frontière les demandes d’asile et y remet les décisions.',
    source: [article('3'), article('50')],
  },
  office: {
    name: 'Office des étrangers',
    role: 'Il décide du séjour au nom du ministre : accorde, refuse, met fin, ordonne de quitter.',
    source: [formationAdde, article('9')],
    contact: [
      {
        from: localDate('2024-11-01'),
        value: {
          post: 'Boulevard Pacheco 44, 1000 Bruxelles',
          url: 'https://dofi.ibz.be',
        },
        source: [acteAnnexe20, ficheAdde],
      },
    ],
  },
  icam: {
    name: 'accompagnement au retour (ICAM), à l’Office des étrangers',
    role: 'Des agents de l’Office qui accompagnent le retour après un ordre de quitter.',
    source: [acteAnnexe20],
    contact: [
      {
        from: localDate('2024-11-01'),
        value: { mail: 'icamsupport@ibz.fgov.be', phone: '02 488 97 77' },
        source: acteAnnexe20,
      },
    ],
  },
  'medecin-office': {
    name: 'médecin-conseil de l’Office des étrangers',
    role: 'Il donne l’avis médical sur une demande 9ter.',
    source: [article('9ter')],
  },
  ministre: {
    name: 'ministre compétent pour l’asile et la migration',
    role: 'Il répond de la politique et peut décider lui-même ; d’ordinaire l’Office agit pour lui. Jusqu’au début de 2025, un secrétaire d’État lui était adjoint.',
    source: [formationAdde, aConfirmer],
  },
  cgra: {
    name: 'Commissariat général aux réfugiés et aux apatrides',
    role: 'Il examine les demandes de protection internationale et décide, sans ordre du ministre.',
    source: [formationAdde, article('57/6')],
  },
  region: {
    name: 'Région compétente pour le travail',
    role: 'Elle décide de la part « travail » d’un permis et donne la carte professionnelle.',
    source: [agiiSejour, article('61/25-1')],
  },
  'guichet-unique': {
    name: 'guichet unique « Working in Belgium »',
    role: 'L’employeur y dépose la demande de permis unique ou de carte bleue.',
    source: [agiiSejour],
  },
  'guichet-entreprises': {
    name: 'guichet d’entreprises',
    role: 'Il reçoit en Belgique la demande de carte professionnelle.',
    source: [agiiSejour],
  },
  etablissement: {
    name: 'établissement d’enseignement ou de recherche',
    role: 'Il inscrit ou accueille, et l’atteste.',
    source: [article('60'), article('61/10')],
  },
  parquet: {
    name: 'parquet ou auditorat du travail',
    role: 'Le magistrat donne son avis sur la qualité de victime de la traite et sur la coopération.',
    source: [article('61/3')],
  },
  'centre-traite': {
    name: 'centre reconnu pour les victimes de la traite',
    role: 'Il accompagne la victime et demande ses papiers pour elle.',
    source: [article('61/2')],
  },
  tuteur: {
    name: 'tuteur du mineur, désigné par le Service des Tutelles',
    role: 'Il représente le mineur seul et fait ses demandes.',
    source: [article('61/14')],
  },
  cpas: {
    name: 'CPAS',
    role: 'Il décide de l’aide sociale et de l’aide médicale urgente dans sa commune.',
    source: [formationAdde],
  },
  fedasil: {
    name: 'Fedasil',
    role: 'Elle accueille les demandeurs de protection internationale et organise le retour volontaire.',
    source: [formationAdde],
  },
  protocole: {
    name: 'Protocole du SPF Affaires étrangères',
    role: 'Il donne les cartes spéciales des diplomates, des consuls et des fonctionnaires internationaux.',
    source: [agiiSejour],
  },
} as const satisfies { readonly [id: string]: Autorite }

export type AutoriteId = keyof typeof autorites
