import { localDate } from '@sejour/calendar'
import { about } from '@sejour/engine'
import { pendante9ter, pendanteProtection } from '../../situation/index.ts'
import { limitesDe2026 } from '../../recours/sources.ts'
import {
  agiiSejour,
  article,
  ceNovembre2016,
  formationAdde,
  officeSejour,
} from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

const paragraphe1 = article('9ter', { paragraph: '§ 1er' })
const paragraphe2 = article('9ter', { paragraph: '§ 2' })

/** What is known of a request for medical reasons. */
export const enonces9ter = [
  {
    id: 'article-9ter.base',
    about: 'base',
    label:
      'Autorisation de séjour pour celui qui risque réellement la vie, l’intégrité ou un traitement inhumain faute de soins dans son pays.',
    source: paragraphe1,
  },
  {
    id: 'article-9ter.lieu',
    about: 'place',
    label:
      'La demande part par lettre recommandée à l’Office des étrangers, boulevard Pacheco 44 à Bruxelles, et non à la commune.',
    source: [paragraphe1, officeSejour],
  },
  {
    id: 'article-9ter.medecin',
    about: 'authority',
    label: 'Un médecin de l’Office donne son avis sur la maladie et les soins ; l’Office décide.',
    source: paragraphe1,
  },
  {
    id: 'article-9ter.identite',
    about: 'conditions',
    label:
      'L’identité se prouve par un document d’identité, ou par une ou plusieurs pièces qui disent ensemble nom, naissance et nationalité.',
    source: paragraphe2,
  },
  {
    id: 'article-9ter.pieces',
    about: 'conditions',
    label:
      'Chacune de ces pièces vient de l’autorité compétente et ne repose pas sur de simples déclarations ; une au moins se rattache physiquement à la personne, par exemple par une photo.',
    source: paragraphe2,
  },
  {
    id: 'article-9ter.sans-impossibilite',
    about: 'conditions',
    label:
      'Contrairement au 9bis, ne pas pouvoir obtenir de document en Belgique ne dispense pas ; seul l’asile en cours dispense, si on l’invoque.',
    source: paragraphe2,
    when: about(pendanteProtection, {
      id: 'article-9ter.asile-en-cours',
      label: 'Un asile est en cours et peut dispenser du document',
      source: paragraphe2,
      is: true,
    }),
  },
  {
    id: 'article-9ter.dispense-limitee',
    about: 'conditions',
    label:
      'Cette dispense ne vaut que pour la recevabilité : au fond, l’Office peut encore mettre en doute le pays d’origine.',
    source: ceNovembre2016,
  },
  {
    id: 'article-9ter.certificat',
    about: 'evidence',
    label:
      'Il faut un certificat médical du modèle fixé, de moins de trois mois au jour de la demande, avec la maladie, sa gravité et les soins.',
    source: paragraphe1,
    limit: { counts: 'before', event: 'filing', months: 3 },
  },
  {
    id: 'article-9ter.renseignements',
    about: 'evidence',
    label:
      'Il faut joindre tout ce qui est utile et récent sur la maladie et sur les soins qui existent et sont accessibles au pays.',
    source: paragraphe1,
  },
  {
    id: 'article-9ter.adresse',
    about: 'evidence',
    label: 'La demande indique l’adresse où la personne habite réellement.',
    source: article('9ter', { paragraph: '§ 3', point: '1°' }),
  },
  {
    id: 'article-9ter.exclusion',
    about: 'conditions',
    label:
      'Celui que l’Office soupçonne sérieusement de crimes graves est exclu de cette voie, même malade.',
    source: article('9ter', { paragraph: '§ 4' }),
  },
  {
    id: 'article-9ter.gratuite',
    about: 'fee',
    label: 'Aucune redevance n’est due.',
    source: [article('1/1', { paragraph: '§ 2' }), formationAdde],
  },
  {
    id: 'article-9ter.ai',
    about: 'waiting',
    label:
      'Si la demande est recevable, attestation d’immatriculation de trois mois, prolongée par trois mois puis de mois en mois.',
    source: agiiSejour,
    papers: ['ai'],
  },
  {
    id: 'article-9ter.delai',
    about: 'decision',
    label: 'Aucun délai n’oblige l’Office à décider.',
    source: article('9ter'),
  },
  {
    id: 'article-9ter.titre',
    about: 'title',
    label: 'Si elle est accordée : carte A d’un an.',
    source: agiiSejour,
    papers: ['A'],
  },
  {
    id: 'article-9ter.prolongation',
    about: 'renewal',
    label: 'La carte se prolonge tant que durent la maladie et le manque de soins au pays.',
    source: agiiSejour,
  },
  {
    id: 'article-9ter.illimite',
    about: 'unlimited',
    label: 'Le séjour devient illimité cinq ans après l’introduction de la demande.',
    source: article('13', { paragraph: '§ 1er' }),
    papers: ['B'],
  },
  {
    id: 'article-9ter.recours',
    about: 'remedy',
    label: 'Recours en annulation dans les 30 jours ; il n’arrête pas un ordre de quitter.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    limit: { counts: 'from', event: 'notification', days: 30 },
    until: localDate('2026-06-11'),
  },
  {
    id: 'article-9ter.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'article-9ter.desistement',
    about: 'harm',
    label: 'Une nouvelle demande 9ter fait tomber celle qui est en cours.',
    source: article('9ter', { paragraph: '§ 8' }),
    when: about(pendante9ter, {
      id: 'article-9ter.deja-pendante',
      label: 'Une demande 9ter est déjà en cours',
      source: article('9ter', { paragraph: '§ 8' }),
      is: true,
    }),
  },
  {
    id: 'article-9ter.perte-ai',
    about: 'harm',
    label:
      'Si la demande qui tombe était recevable, son attestation d’immatriculation se perd avec elle.',
    source: agiiSejour,
    papers: ['ai'],
  },
  {
    id: 'article-9ter.convocation',
    about: 'harm',
    label:
      'Manquer un rendez-vous médical de l’Office sans donner de motif valable dans les quinze jours peut faire tenir la demande pour retirée, ou refuser le séjour.',
    source: article('9ter', { paragraph: '§ 1er/1' }),
  },
  {
    id: 'article-9ter.exclus-9bis',
    about: 'harm',
    label:
      'Ce qui est invoqué en 9ter ne peut plus servir de circonstance exceptionnelle dans une demande 9bis.',
    source: article('9bis', { paragraph: '§ 2', point: '4°' }),
  },
  {
    id: 'article-9ter.avec-9bis',
    about: 'interaction',
    label: 'Une demande 9bis et une demande 9ter peuvent être en cours ensemble.',
    source: [article('9bis', { paragraph: '§ 3' }), article('9ter', { paragraph: '§ 8' })],
  },
  {
    id: 'article-9ter.sans-objet',
    about: 'interaction',
    label:
      'Un séjour illimité obtenu entre-temps rend la demande sans objet, sauf si l’on en demande la poursuite par lettre recommandée dans les 60 jours de la remise du titre.',
    source: article('9ter', { paragraph: '§ 7' }),
    limit: { counts: 'from', event: 'grant', days: 60 },
  },
  {
    id: 'article-9ter.langue',
    about: 'interaction',
    label:
      'Pendant l’asile, et six mois après, la demande se fait dans la langue de cette procédure.',
    source: article('51/4', { paragraph: '§ 3' }),
  },
  {
    id: 'article-9ter.ordre',
    about: 'interaction',
    label:
      'La demande laisse exister un ordre de quitter déjà donné ; seule la recevabilité donne un séjour provisoire.',
    source: article('1/3'),
  },
] as const satisfies readonly Statement[]
