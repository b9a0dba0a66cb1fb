import { about, all, any, appreciation, compare } from '@sejour/engine'
import { finDuSejour } from '../../situation/index.ts'
import { agiiSejour, article, formationAdde } from '../../texts/index.ts'
import { aLEtranger } from '../../voies/long-sejour/conditions.ts'
import {
  dossierPasseport,
  dossierRedevance,
  dossierIntroduiteLe,
  dossierAssurance,
  dossierCertificatMedical,
  dossierAge,
  dossierCasier,
  dossierEmployeur,
  dossierRegion,
} from './facts.ts'

/** A travel document, or another proof that the Office accepts. */
export const passeportPresent = any({
  id: 'dossier.identite',
  label: 'L’identité est prouvée',
  source: [article('2'), agiiSejour],
  of: [
    about(dossierPasseport, {
      id: 'dossier.passeport-joint',
      label: 'Un passeport ou un titre de voyage valable est joint',
      source: [article('2'), agiiSejour],
      is: true,
    }),
    appreciation({
      id: 'dossier.autre-preuve',
      label: 'L’Office accepte une autre preuve d’identité',
      source: agiiSejour,
      authority: 'Office des étrangers',
    }),
  ],
})

/** Paid in full, not due, or paid in part and mended within the limit of annex 43. */
export const redevanceEnOrdre = any({
  id: 'dossier.redevance-en-ordre',
  label: 'La redevance est en ordre',
  source: [article('1/1', { paragraph: '§ 1er' }), formationAdde],
  of: [
    about(dossierRedevance, {
      id: 'dossier.redevance-payee',
      label: 'La redevance est payée en entier, ou n’est pas due',
      source: [article('1/1', { paragraph: '§ 1er' }), formationAdde],
      is: ['payee', 'dispense'],
    }),
    all({
      id: 'dossier.redevance-completable',
      label: 'Un paiement partiel est complété à temps',
      source: [article('1/1', { paragraph: '§ 1er' }), formationAdde],
      of: [
        about(dossierRedevance, {
          id: 'dossier.redevance-partielle',
          label: 'La redevance est payée en partie',
          source: [article('1/1', { paragraph: '§ 1er' }), formationAdde],
          is: 'partielle',
        }),
        appreciation({
          id: 'dossier.redevance-solde',
          label: 'L’Office constate que le solde est payé et prouvé dans le délai',
          source: [article('1/1', { paragraph: '§ 1er' }), formationAdde],
          authority: 'Office des étrangers',
        }),
      ],
    }),
  ],
})

/** Asked from abroad, or in Belgium before the stay that runs has ended. Its last day is left to the Office. */
export const avantLaFin = any({
  id: 'dossier.a-temps',
  label: 'La demande vient à temps',
  source: article('9'),
  of: [
    aLEtranger,
    compare({
      id: 'dossier.avant-la-fin',
      label: 'Elle est faite avant le dernier jour du séjour en cours',
      source: article('9'),
      left: dossierIntroduiteLe,
      is: '<',
      right: finDuSejour,
    }),
    all({
      id: 'dossier.dernier-jour',
      label: 'Elle est faite le dernier jour et cela suffit',
      source: article('9'),
      of: [
        compare({
          id: 'dossier.le-dernier-jour',
          label: 'Elle est faite le dernier jour',
          source: article('9'),
          left: dossierIntroduiteLe,
          is: '=',
          right: finDuSejour,
        }),
        appreciation({
          id: 'dossier.dernier-jour-admis',
          label: 'L’Office admet une demande du dernier jour',
          source: article('9'),
          authority: 'Office des étrangers',
        }),
      ],
    }),
  ],
})

/** Health insurance that covers Belgium. */
export const assure = about(dossierAssurance, {
  id: 'dossier.assure',
  label: 'La personne a une assurance maladie',
  source: agiiSejour,
  is: true,
})

/** The medical certificate is attached. */
export const enBonneSante = about(dossierCertificatMedical, {
  id: 'dossier.certificat-joint',
  label: 'Le certificat médical est joint',
  source: agiiSejour,
  is: true,
})

/** Sources hesitate between 18 and 21 for the age from which it is asked. */
export const casierEnOrdre = any({
  id: 'dossier.casier-en-ordre',
  label: 'Le casier judiciaire ne fait pas obstacle',
  source: agiiSejour,
  of: [
    about(dossierAge, {
      id: 'dossier.mineur',
      label: 'La personne a moins de 18 ans',
      source: agiiSejour,
      is: 'moins-de-18',
    }),
    about(dossierCasier, {
      id: 'dossier.casier-vierge',
      label: 'L’extrait ne porte aucune condamnation',
      source: agiiSejour,
      is: 'vierge',
    }),
    all({
      id: 'dossier.casier-mentions',
      label: 'Les condamnations n’empêchent pas le séjour',
      source: agiiSejour,
      of: [
        about(dossierCasier, {
          id: 'dossier.casier-charge',
          label: 'L’extrait porte une condamnation',
          source: agiiSejour,
          is: 'mentions',
        }),
        appreciation({
          id: 'dossier.sans-danger',
          label: 'L’Office ne voit pas de danger pour l’ordre public',
          source: agiiSejour,
          authority: 'Office des étrangers',
        }),
      ],
    }),
    all({
      id: 'dossier.casier-jeune',
      label: 'Le casier n’est pas demandé à cet âge',
      source: agiiSejour,
      of: [
        about(dossierAge, {
          id: 'dossier.jeune-adulte',
          label: 'La personne a de 18 à 20 ans',
          source: agiiSejour,
          is: '18-20',
        }),
        appreciation({
          id: 'dossier.casier-dispense',
          label: 'L’Office n’exige pas d’extrait à cet âge',
          source: agiiSejour,
          authority: 'Office des étrangers',
        }),
      ],
    }),
  ],
})

/** The worker cannot file alone. */
export const parEmployeur = about(dossierEmployeur, {
  id: 'dossier.par-employeur',
  label: 'L’employeur introduit la demande au guichet',
  source: [article('61/25-1'), agiiSejour],
  is: true,
})

/** The Region decides on the work first; until then it is for the Region to judge. */
export const accordRegion = any({
  id: 'dossier.accord-region',
  label: 'La Région est d’accord pour le travail',
  source: agiiSejour,
  of: [
    about(dossierRegion, {
      id: 'dossier.region-accord',
      label: 'L’accord de la Région est donné',
      source: agiiSejour,
      is: 'accord',
    }),
    all({
      id: 'dossier.region-encore',
      label: 'La Région examine encore la demande',
      source: agiiSejour,
      of: [
        about(dossierRegion, {
          id: 'dossier.region-attendue',
          label: 'La décision de la Région est attendue',
          source: agiiSejour,
          is: 'attendue',
        }),
        appreciation({
          id: 'dossier.region-apprecie',
          label: 'La Région accepte ce travail',
          source: agiiSejour,
          authority: 'Région',
        }),
      ],
    }),
  ],
})
