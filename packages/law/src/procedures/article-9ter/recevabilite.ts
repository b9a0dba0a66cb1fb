import { about, all, any, appreciation, compare, plus } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import {
  asile9terInvoque,
  asile9terStade,
  certificatComplet,
  certificatLe,
  certificatModele,
  demande9terAdresse,
  demande9terLe,
  demande9terRecommandee,
  elements9ter,
  identite9terPreuve,
  pieces9terAutorite,
  pieces9terCompletes,
  pieces9terDeclarations,
  pieces9terLien,
} from './facts.ts'

const OFFICE = 'Office des étrangers'
const paragraphe1 = article('9ter', { paragraph: '§ 1er' })
const paragraphe2 = article('9ter', { paragraph: '§ 2' })
const paragraphe3 = article('9ter', { paragraph: '§ 3' })
const cas = (point: string) => article('9ter', { paragraph: '§ 3', point })

const identite = any({
  id: 'recevabilite-9ter.identite',
  label: 'L’identité est prouvée, ou l’asile en cours en dispense (2°)',
  source: [paragraphe2, cas('2°')],
  of: [
    about(identite9terPreuve, {
      id: 'recevabilite-9ter.document',
      label: 'Un document d’identité est joint',
      source: paragraphe2,
      is: 'document',
    }),
    all({
      id: 'recevabilite-9ter.elements',
      label: 'D’autres pièces prouvent l’identité',
      source: paragraphe2,
      of: [
        about(identite9terPreuve, {
          id: 'recevabilite-9ter.elements-joints',
          label: 'Une ou plusieurs autres pièces d’identité sont jointes',
          source: paragraphe2,
          is: 'elements',
        }),
        about(pieces9terCompletes, {
          id: 'recevabilite-9ter.completes',
          label: 'Elles disent ensemble le nom complet, la naissance et la nationalité',
          source: paragraphe2,
          is: true,
        }),
        about(pieces9terAutorite, {
          id: 'recevabilite-9ter.autorite',
          label: 'Chacune vient de l’autorité compétente',
          source: paragraphe2,
          is: true,
        }),
        about(pieces9terLien, {
          id: 'recevabilite-9ter.lien-physique',
          label: 'Une au moins se rattache physiquement à la personne',
          source: paragraphe2,
          is: true,
        }),
        about(pieces9terDeclarations, {
          id: 'recevabilite-9ter.sans-declarations',
          label: 'Aucune ne repose sur de simples déclarations',
          source: paragraphe2,
          is: false,
        }),
      ],
    }),
    all({
      id: 'recevabilite-9ter.dispense',
      label: 'L’asile en cours dispense de prouver l’identité',
      source: paragraphe2,
      of: [
        about(asile9terStade, {
          id: 'recevabilite-9ter.asile-en-cours',
          label: 'L’asile est en cours le jour de la demande',
          source: paragraphe2,
          is: ['en-cours', 'cassation-admise'],
        }),
        about(asile9terInvoque, {
          id: 'recevabilite-9ter.dispense-invoquee',
          label: 'La demande démontre expressément cette dispense',
          source: paragraphe2,
          is: true,
        }),
      ],
    }),
  ],
})

const certificat = all({
  id: 'recevabilite-9ter.certificat',
  label: 'Le certificat médical type est complet et récent (3°)',
  source: [paragraphe1, cas('3°')],
  of: [
    about(certificatModele, {
      id: 'recevabilite-9ter.modele',
      label: 'Le certificat suit le modèle fixé',
      source: paragraphe1,
      is: true,
    }),
    about(certificatComplet, {
      id: 'recevabilite-9ter.mentions',
      label: 'Il mentionne la maladie, sa gravité et les soins nécessaires',
      source: paragraphe1,
      is: true,
    }),
    compare({
      id: 'recevabilite-9ter.recent',
      label: 'Il a moins de trois mois le jour de la demande',
      source: paragraphe1,
      left: demande9terLe,
      is: '<',
      right: plus(certificatLe, { months: 3 }, 'last-day'),
    }),
  ],
})

const elements = any({
  id: 'recevabilite-9ter.nouveaute',
  label: 'Les éléments n’ont pas déjà été examinés (5°)',
  source: cas('5°'),
  of: [
    about(elements9ter, {
      id: 'recevabilite-9ter.elements-neufs',
      label: 'Ils sont nouveaux, ou n’ont été invoqués que dans une demande 9ter non examinée',
      source: cas('5°'),
      is: ['nouveaux', 'sans-examen', 'retiree'],
    }),
    all({
      id: 'recevabilite-9ter.invoques-ailleurs',
      label: 'Ils ont été invoqués dans une autre procédure sans être exclus pour autant',
      source: [cas('5°'), article('9bis', { paragraph: '§ 2' })],
      of: [
        about(elements9ter, {
          id: 'recevabilite-9ter.autre-procedure',
          label: 'Ils ont été invoqués dans une autre procédure',
          source: cas('5°'),
          is: 'autre-procedure',
        }),
        appreciation({
          id: 'recevabilite-9ter.exception',
          label: 'Une exception de l’article 9bis, § 2, joue pour ces éléments',
          source: article('9bis', { paragraph: '§ 2' }),
          authority: OFFICE,
        }),
      ],
    }),
  ],
})

/** The five cases of § 3, each said as what must be so for the request to be examined. */
export const recevabilite9ter = all({
  id: 'recevabilite-9ter',
  label: 'La demande 9ter est recevable',
  source: paragraphe3,
  of: [
    about(demande9terRecommandee, {
      id: 'recevabilite-9ter.recommande',
      label: 'La demande est envoyée par lettre recommandée à l’Office (1°)',
      source: cas('1°'),
      is: true,
    }),
    about(demande9terAdresse, {
      id: 'recevabilite-9ter.adresse',
      label: 'Elle indique l’adresse de la résidence effective (1°)',
      source: cas('1°'),
      is: true,
    }),
    identite,
    certificat,
    appreciation({
      id: 'recevabilite-9ter.maladie',
      label:
        'Le médecin de l’Office n’écarte pas la maladie comme manifestement hors de la loi (4°)',
      source: cas('4°'),
      authority: 'médecin de l’Office des étrangers',
    }),
    elements,
  ],
})
