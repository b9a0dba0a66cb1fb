import {
  aConfirmer,
  agiiSejour,
  article,
  formationAdde,
  officeSejour,
  pratiqueCommunes,
} from '../texts/index.ts'
import type { EnonceIllimite } from './enonce.ts'
import { cjueLassal, cjueOgieriakhi, rapportAida } from './sources.ts'

const article13 = article('13', { paragraph: '§ 1er' })

/** What is asked besides the years, card by card. */
export const conditionsIllimite = [
  {
    id: 'B.famille',
    about: 'condition',
    of: ['B'],
    bases: ['family-third-country'],
    label:
      'Les conditions du regroupement sont encore remplies, et la personne rejointe a un séjour illimité.',
    source: [article13, formationAdde],
  },
  {
    id: 'B.famille-sinon',
    about: 'condition',
    of: ['B'],
    bases: ['family-third-country'],
    label:
      'Si elles ne le sont plus : une nouvelle carte limitée reste possible, avec des ressources, une assurance maladie et sans danger pour l’ordre public.',
    source: [article13],
  },
  {
    id: 'B.protection',
    about: 'condition',
    of: ['B'],
    bases: ['refugee', 'subsidiary-protection'],
    label: 'Aucune condition nouvelle : les cinq ans depuis la demande de protection suffisent.',
    source: [article('49'), article('49/2')],
  },
  {
    id: 'B.9ter',
    about: 'condition',
    of: ['B'],
    bases: ['article-9ter'],
    label: 'Le séjour médical est encore en cours ; les cinq ans partent de la demande 9ter.',
    source: [article('13')],
  },
  {
    id: 'B.permis',
    about: 'condition',
    of: ['B'],
    bases: ['single-permit'],
    label: 'Les conditions du permis de travail sont encore remplies.',
    source: [article('61/25-6', { paragraph: '§ 4' }), agiiSejour],
  },
  {
    id: 'B.autre-etat',
    about: 'condition',
    of: ['B'],
    bases: ['long-term-resident-other-state'],
    label:
      'La loi n’ouvre cette voie qu’à deux des groupes de résidents d’un autre État, le 1° et le 3° de son article 61/7.',
    source: [article('61/7', { paragraph: '§ 6' })],
  },
  {
    id: 'B.mineur',
    about: 'condition',
    of: ['B'],
    bases: ['unaccompanied-minor'],
    label:
      'Trois ans après la première carte A : ce nombre est dans la loi. Une liste de formation range pourtant les mineurs parmi les cinq ans.',
    source: [article('61/23'), officeSejour, formationAdde],
    appreciation: true,
    contradiction: 'C10',
  },
  {
    id: 'B.traite',
    about: 'condition',
    of: ['B'],
    bases: ['trafficking'],
    label:
      'L’Office peut l’accorder quand la plainte ou la déclaration a mené à une condamnation, ou quand le parquet a gardé la traite ou le trafic dans ses réquisitions. Aucun nombre d’années n’est fixé.',
    source: [article('61/5')],
    appreciation: true,
  },
  {
    id: 'B.apatride',
    about: 'condition',
    of: ['B'],
    bases: ['stateless'],
    label: 'Séjour limité de cinq ans dès l’octroi, puis illimité.',
    source: [article('57/37')],
  },
  {
    id: 'B.faveur',
    about: 'condition',
    of: ['B'],
    bases: ['article-9bis', 'article-9'],
    label:
      'Rien n’est automatique : même après cinq ans, l’Office choisit entre l’illimité et une nouvelle carte A.',
    source: [formationAdde, article13],
    appreciation: true,
  },
  {
    id: 'B.faveur-usage',
    about: 'condition',
    of: ['B'],
    bases: ['article-9bis', 'article-9'],
    label:
      'En pratique, l’Office attend au moins cinq ans depuis la première carte. La loi ne fixe aucun nombre.',
    source: [agiiSejour],
  },
  {
    id: 'B.voie-non-lue',
    about: 'condition',
    of: ['B'],
    bases: ['blue-card', 'researcher'],
    label: 'Aucun texte lu ne dit après combien d’années cette carte devient illimitée.',
    source: [aConfirmer],
  },
  {
    id: 'K.illimite',
    about: 'condition',
    of: ['K'],
    label:
      'Il faut déjà un séjour illimité (carte B). La carte L, elle, ne le demande pas : ce sont deux règles distinctes.',
    source: [article('14'), agiiSejour],
  },
  {
    id: 'K.cinq-ans',
    about: 'condition',
    of: ['K'],
    label:
      'Après cinq ans de séjour régulier et ininterrompu, l’établissement doit être accordé, sauf raison d’ordre public ou de sécurité nationale.',
    source: [article('15')],
  },
  {
    id: 'K.famille',
    about: 'condition',
    of: ['K'],
    label:
      'Les cinq ans ne sont pas demandés à certains membres de la famille d’un étranger établi.',
    source: [article('15')],
  },
  {
    id: 'K.identite',
    about: 'condition',
    of: ['K'],
    label: 'Un passeport valable, sauf si l’identité est déjà établie, et aucun signalement.',
    source: [agiiSejour],
  },
  {
    id: 'K.casier',
    about: 'condition',
    of: ['K'],
    label: 'Des communes demandent un extrait de casier judiciaire ; d’autres non.',
    source: [pratiqueCommunes],
  },
  {
    id: 'L.ressources',
    about: 'condition',
    of: ['L'],
    label:
      'Des ressources stables, au moins au niveau sous lequel une aide sociale peut être donnée.',
    source: [article('15bis'), rapportAida],
  },
  {
    id: 'L.assurance',
    about: 'condition',
    of: ['L'],
    label: 'Une assurance maladie.',
    source: [article('15bis')],
  },
  {
    id: 'L.ordre-public',
    about: 'condition',
    of: ['L'],
    label: 'Aucune menace pour l’ordre public ou la sécurité nationale.',
    source: [article('15bis')],
    appreciation: true,
  },
  {
    id: 'L.groupes',
    about: 'condition',
    of: ['L'],
    label: 'La loi écarte six groupes de personnes, dont les séjours seulement temporaires.',
    source: [article('15bis')],
  },
  {
    id: 'L.etabli',
    about: 'condition',
    of: ['L'],
    label:
      'Qui a la carte K peut demander la carte L à tout moment ; et une demande de carte L vaut demande d’établissement pour qui n’est pas établi.',
    source: [article('16')],
  },
  {
    id: 'union.continu',
    about: 'condition',
    of: ['EU+', 'F+'],
    label:
      'Cinq ans de séjour légal et ininterrompu comme citoyen de l’Union ou membre de sa famille.',
    source: [article('42quinquies')],
  },
  {
    id: 'union.acquis',
    about: 'condition',
    of: ['EU+', 'F+'],
    label:
      'Cinq ans accomplis, même anciens, restent acquis : une absence de quelques mois ensuite n’enlève rien.',
    source: [cjueLassal],
  },
  {
    id: 'F+.installation',
    about: 'condition',
    of: ['F+'],
    label:
      'Vivre installé avec le citoyen de l’Union pendant ces cinq ans, sauf les cas où le droit est conservé (décès, départ, divorce).',
    source: [article('42quinquies'), article('42quater')],
  },
  {
    id: 'F+.separation',
    about: 'condition',
    of: ['F+'],
    label:
      'Des époux séparés restent époux jusqu’au divorce : vivre séparés n’interrompt pas les cinq ans.',
    source: [cjueOgieriakhi],
  },
  {
    id: 'F+.belge',
    about: 'condition',
    of: ['F+'],
    bases: ['belgian-family'],
    label: 'La famille d’un Belge reçoit la carte F+ aux mêmes règles.',
    source: [formationAdde],
  },
  {
    id: 'union.anticipe',
    about: 'condition',
    of: ['EU+', 'F+'],
    label:
      'Plus tôt que cinq ans : retraite, incapacité permanente, travail frontalier, décès du travailleur.',
    source: [article('42sexies')],
  },
] as const satisfies readonly EnonceIllimite[]
