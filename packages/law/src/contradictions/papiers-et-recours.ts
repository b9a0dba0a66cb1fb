import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { acteAnnexe20, ce238170 } from '../eloignement/index.ts'
import { loiCce2026 } from '../recours/index.ts'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  article,
  deduit,
  formationAdde,
  guidesSejour,
  officeSejour,
  pratiqueCommunes,
} from '../texts/index.ts'
import type { Contradiction } from './contradiction.ts'

const cooperation = localDate('2024-07-20')

/** Papers, the fee, remedies and orders. */
export const contradictionsPapiersEtRecours = [
  {
    id: 'C11',
    subject: 'papiers',
    about: 'Quand demander le renouvellement d’une carte',
    readings: [
      {
        label:
          'Entre le 45e et le 30e jour avant l’échéance ; pour K et L, entre le 40e et le 30e ; pour un étudiant, 15 jours avant.',
        source: [officeSejour, pratiqueCommunes, agiiSejour],
      },
      {
        label: 'La loi demande seulement d’agir avant l’échéance.',
        source: article('13', { paragraph: '§ 2' }),
      },
    ],
    handling: 'Nous montrons la fenêtre de chaque carte ; agir avant le 30e jour protège toujours.',
    papers: ['A', 'B', 'K', 'L'],
  },
  {
    id: 'C12',
    subject: 'papiers',
    about: 'Annexes 42 et 43 : laquelle dit quoi',
    readings: [
      { label: '42 : demande irrecevable. 43 : paiement partiel.', source: agiiSejour },
      { label: 'Une page de 2015 les inverse.', source: guidesSejour },
    ],
    handling:
      'Ici, 42 est l’irrecevabilité et 43 le paiement partiel. Lisez ce que la décision ordonne, plus que son numéro.',
    papers: ['annexe-42', 'annexe-43'],
  },
  {
    id: 'C17',
    subject: 'papiers',
    about: 'L’annexe 35 est-elle un séjour ?',
    readings: [
      { label: 'Elle couvre le séjour pendant le recours.', source: formationAdde },
      {
        label: 'Son texte dit que la personne n’est ni admise ni autorisée au séjour.',
        source: annexeAr('35'),
      },
    ],
    handling:
      'On peut rester pendant le recours, mais ces jours ne comptent pas pour cinq ans de séjour.',
    papers: ['annexe-35'],
  },
  {
    id: 'C18',
    subject: 'papiers',
    about: 'Registre des cartes H, I, J, M et N',
    readings: [
      { label: 'La liste du cours ne les cite pas.', source: formationAdde },
      {
        label: 'H, I, J et M : registre des étrangers. N : registre d’attente.',
        source: agiiSejour,
      },
    ],
    handling: 'Nous suivons la liste qui cite toutes les cartes.',
    papers: ['H', 'I', 'J', 'M', 'N'],
  },
  {
    id: 'C22',
    subject: 'papiers',
    about: 'Travailler avec une attestation d’immatriculation',
    readings: [
      {
        label: 'L’ancien modèle interdit de travailler sans autorisation.',
        source: annexeAr('4'),
      },
      {
        label: 'Depuis le 3 janvier 2019, chaque titre porte une mention « marché du travail ».',
        source: agiiSejour,
      },
    ],
    handling: 'La mention imprimée sur le document décide.',
    from: localDate('2019-01-03'),
    papers: ['ai'],
  },
  {
    id: 'C6',
    subject: 'redevance',
    about: 'Tarif du visa de retour',
    readings: [
      {
        label: 'Celui du résident de longue durée d’un autre État membre.',
        source: guidesSejour,
      },
      { label: 'Celui de l’article 9.', source: agiiSejour },
    ],
    handling: 'Nous montrons le montant avec ce doute : demandez à l’Office avant de payer.',
    ways: ['droit-de-retour'],
  },
  {
    id: 'C19',
    subject: 'redevance',
    about: 'Montants de 2026',
    readings: [
      { label: 'Des guides privés les publient.', source: guidesSejour },
      { label: 'Aucun tableau officiel n’a été lu.', source: aConfirmer },
    ],
    handling:
      'Les montants sont affichés « à confirmer » : vérifiez auprès de l’Office avant de payer.',
    from: localDate('2026-01-01'),
  },
  {
    id: 'C27',
    subject: 'redevance',
    about: 'Qui ne paie pas quand l’étudiant a une bourse',
    readings: [
      { label: 'La famille de l’étudiant.', source: formationAdde },
      { label: 'L’étudiant boursier aussi.', source: agiiSejour },
    ],
    handling:
      'L’étudiant et sa famille sont dispensés ici, quand la bourse est sur la liste de l’arrêté.',
    ways: ['etudes', 'regroupement-article-10bis'],
  },
  {
    id: 'C-05',
    subject: 'recours',
    about: 'Lettre sans accusé de réception : quel est le premier jour',
    readings: [
      {
        label:
          'Recours au Conseil : le troisième jour ouvrable après la remise à la poste, sans compter le samedi.',
        source: article('39/57'),
      },
      {
        label: 'Pour les autres délais, aucun texte lu ne le dit.',
        source: aConfirmer,
      },
    ],
    handling:
      'Nous suivons la loi pour le Conseil ; ailleurs nous comptons dès le lendemain de l’envoi, au plus tôt.',
  },
  {
    id: 'C-07',
    subject: 'recours',
    about: 'Recours d’une personne détenue : 10 ou 15 jours',
    readings: [
      { label: '10 jours, depuis le 31 mai 2014.', source: article('39/57') },
      { label: 'D’anciennes pages disent encore 15 jours.', source: guidesSejour },
    ],
    handling: 'Nous comptons 10 jours.',
  },
  {
    id: 'C-08',
    subject: 'recours',
    about: 'Extrême urgence : ce qui est une « deuxième » mesure',
    readings: [
      { label: 'Une première mesure à laquelle la personne a échappé compte.', source: deduit },
      { label: 'Rien n’a été lu sur une première mesure retirée.', source: aConfirmer },
    ],
    handling: 'En cas de doute, le jour sûr est celui des 5 jours.',
  },
  {
    id: 'C-13',
    subject: 'recours',
    about: 'Décisions notifiées depuis le 12 juin 2026',
    readings: [
      { label: 'Les délais connus viennent de l’ancienne loi.', source: article('39/57') },
      {
        label: 'Une loi nouvelle règle les recours, et son texte n’a pas été lu.',
        source: cite(loiCce2026, {}, { certainty: 'unverified' }),
      },
    ],
    handling:
      'Le délai imprimé dans la décision l’emporte ; le jour que nous calculons sert de contrôle.',
    from: localDate('2026-06-12'),
  },
  {
    id: 'C-15',
    subject: 'recours',
    about: 'L’acte indique 30 jours, la personne détenue en a 10',
    readings: [
      { label: 'Le modèle dit trente jours pour tous.', source: acteAnnexe20 },
      { label: 'La loi donne dix jours à qui est détenu.', source: article('39/57') },
    ],
    handling: 'Nous montrons le délai le plus court : agissez dans les dix jours.',
    papers: ['annexe-20'],
  },
  {
    id: 'C-01',
    subject: 'eloignement',
    about: 'Un ordre de quitter joint à un refus dont le recours est suspensif',
    readings: [
      {
        label: 'Un tel refus ne peut pas être accompagné d’un ordre.',
        source: [article('39/79'), ce238170],
      },
      {
        label: 'Le modèle officiel de l’annexe 20 garde la case de l’ordre.',
        source: acteAnnexe20,
      },
    ],
    handling:
      'Pendant le délai et le recours suspensif, l’ordre ne s’exécute pas de force. Montrez-le vite à un avocat.',
    ways: ['citoyen-union', 'famille-union', 'famille-de-belge'],
    papers: ['annexe-20'],
  },
  {
    id: 'C-04',
    subject: 'eloignement',
    about: 'Le devoir de coopérer vise-t-il le citoyen de l’Union et sa famille ?',
    readings: [
      {
        label:
          'La loi vise tout étranger soumis à une mesure, et l’acte joint à l’annexe 20 l’annonce.',
        source: [article('74/22'), acteAnnexe20],
      },
      { label: 'Les pages sur le retour disent que non.', source: agiiSejour },
    ],
    handling:
      'Nous suivons la loi : si ce devoir est imprimé dans l’acte, répondez dans les 14 jours.',
    from: cooperation,
    papers: ['annexe-20'],
  },
  {
    id: 'C-16',
    subject: 'eloignement',
    about: 'L’acte promet un recours suspensif et menace d’exécuter l’ordre',
    readings: [
      { label: 'Le recours arrête l’exécution forcée.', source: article('39/79') },
      { label: 'L’acte avertit d’un retour forcé et d’une détention.', source: acteAnnexe20 },
    ],
    handling:
      'Lus ensemble : pas d’exécution pendant le délai et le recours, sauf pour les autres membres de la famille.',
    from: cooperation,
    papers: ['annexe-20'],
  },
] as const satisfies readonly Contradiction[]
