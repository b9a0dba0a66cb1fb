import { about, all, cite, type Notice } from '@sejour/engine'
import {
  agii,
  annexeCirculaire,
  article,
  circulaire2016,
  circulaireSur9bis,
  ficheAdde,
  pratique,
} from '../../../texts/index.ts'
import {
  demandeAdresseIndiquee,
  demandeAupresDe,
  demandeMenageComplet,
  demandeRecommandee,
  demandeSignature,
  residenceChangee,
  residenceChangementSignale,
  residenceEnquete,
  residenceEnqueteEnRetard,
} from '../facts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

/** Filing, signature, residence check. */
export const depotNotices = [
  {
    kind: 'warning',
    when: about(demandeAupresDe, {
      id: 'avis.depot-office',
      label:
        'Une demande adressée directement à l’Office des étrangers reste sans suite : adressez-la au bourgmestre',
      source: [paragraphe1, pratique('demandes adressées directement à l’Office')],
      is: 'office',
    }),
  },
  {
    kind: 'warning',
    when: about(demandeAupresDe, {
      id: 'avis.depot-autre-commune',
      label:
        'Une autre commune ne pourra pas constater votre résidence : adressez la demande à celle où vous habitez',
      source: [paragraphe1, circulaireSur9bis],
      is: 'autre-commune',
    }),
  },
  {
    kind: 'warning',
    when: about(demandeAdresseIndiquee, {
      id: 'avis.depot-adresse',
      label: 'Sans adresse dans la demande, la commune ne peut pas faire l’enquête de résidence',
      source: agii('résidence', 'medium'),
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(demandeRecommandee, {
      id: 'avis.depot-recommande',
      label:
        'Sans recommandé ni accusé de réception, le jour de l’introduction sera difficile à prouver',
      source: [paragraphe1, ficheAdde],
      is: false,
    }),
  },
  {
    kind: 'weakness',
    when: about(demandeMenageComplet, {
      id: 'avis.menage-incomplet',
      label:
        'Le ménage n’est pas cité en entier : l’unité de la famille sera plus difficile à défendre',
      source: [ficheAdde, agii('contenu de la demande')],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(demandeSignature, {
      id: 'avis.signature',
      label:
        'La demande doit être signée par chaque demandeur adulte, ou par un avocat ; pas par une autre personne',
      source: agii('signature', 'medium'),
      is: ['tiers', 'incomplete'],
    }),
  },
  {
    kind: 'warning',
    when: about(residenceEnqueteEnRetard, {
      id: 'avis.enquete-en-retard',
      label:
        'Les dix jours de l’enquête sont passés : rien ne les sanctionne, mais vous pouvez rappeler la demande à la commune',
      source: circulaireSur9bis,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(residenceEnquete, {
      id: 'avis.enquete-negative',
      label:
        'Après une enquête négative, vous pouvez attaquer la décision de la commune ou introduire une nouvelle demande',
      source: [annexeCirculaire('2'), article('39/2', { paragraph: '§ 2' })],
      is: 'negative',
    }),
  },
  {
    kind: 'warning',
    when: about(residenceEnquete, {
      id: 'avis.attestation',
      label:
        'L’attestation de réception ne donne aucun droit de séjour ; complétez le dossier à la commune, ou par recommandé à l’Office avec votre identité, votre adresse et votre numéro de dossier',
      source: [annexeCirculaire('3'), cite(circulaire2016), ficheAdde],
      is: 'positive',
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.demenagement',
      label: 'Signalez votre nouvelle adresse à la commune et à l’Office des étrangers',
      source: agii('changement de résidence', 'medium'),
      of: [
        about(residenceChangee, {
          id: 'avis.demenagement-fait',
          label: 'Le demandeur a déménagé',
          source: agii('changement de résidence', 'medium'),
          is: true,
        }),
        about(residenceChangementSignale, {
          id: 'avis.demenagement-tu',
          label: 'La nouvelle adresse n’est pas signalée',
          source: agii('changement de résidence', 'medium'),
          is: false,
        }),
      ],
    }),
  },
] as const satisfies readonly Notice[]
