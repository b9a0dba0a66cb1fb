import { localDate } from '@sejour/calendar'
import {
  about,
  all,
  any,
  appreciation,
  cite,
  compare,
  type Condition,
  constant,
  type Dated,
  parameter,
  plus,
} from '@sejour/engine'
import {
  derogationFamiliale,
  exemptions,
  minimum9bis,
  montantsInconnusFrom,
  pagesAgii,
  payeeAvantLaDemande,
  paiementPartiel,
  redevance9bis,
  redevanceObligatoire,
} from '../../redevance/index.ts'
import { loi2006, loiProgramme2014, pratiqueRedevance } from '../../texts/index.ts'
import {
  demandeIntroduiteLe,
  naissance,
  redevanceDispense,
  redevanceMontantPaye,
  redevancePartage,
  redevancePreuveJointe,
  redevanceSoldeProuve,
} from './facts/index.ts'

const OFFICE = 'Office des étrangers'
const apatrides = exemptions['stateless-recognised']

const mineur = compare({
  id: 'redevance.mineur',
  label: 'Le demandeur a moins de dix-huit ans le jour de l’introduction',
  source: exemptions['under-18'].source,
  left: demandeIntroduiteLe,
  is: '<',
  // Born on 29 February: the fee is asked from 28 February on, the earlier and safer reading.
  right: plus(naissance, { years: 18 }, 'last-day'),
})

const apatride = all({
  id: 'redevance.apatride',
  label: 'Le demandeur est dispensé comme apatride reconnu',
  source: apatrides.source,
  of: [
    about(redevanceDispense, {
      id: 'redevance.apatride-reconnu',
      label: 'Il est apatride reconnu et ne peut pas séjourner durablement ailleurs',
      source: apatrides.source,
      is: 'apatride',
    }),
    compare({
      id: 'redevance.apatride-depuis',
      label: 'La demande est introduite depuis l’arrêt de la Cour constitutionnelle',
      source: apatrides.source,
      left: demandeIntroduiteLe,
      is: '>=',
      right: constant(apatrides.from),
    }),
  ],
})

// The decree speaks of scholarships; whether it means article 9bis could not be read.
const boursier = all({
  id: 'redevance.boursier',
  label: 'Le demandeur est dispensé comme boursier',
  source: pratiqueRedevance,
  of: [
    about(redevanceDispense, {
      id: 'redevance.bourse',
      label: 'Il est titulaire d’une bourse d’études',
      source: pratiqueRedevance,
      is: 'bourse',
    }),
    appreciation({
      id: 'redevance.bourse-admise',
      label: 'L’Office admet que cette bourse dispense de la redevance pour l’article 9bis',
      source: pratiqueRedevance,
      authority: OFFICE,
    }),
  ],
})

const montantSuffisant = any({
  id: 'redevance.montant',
  label: 'Le montant payé atteint la redevance du jour de l’introduction',
  source: payeeAvantLaDemande,
  of: [
    all({
      id: 'redevance.montant-connu',
      label: 'Le montant payé atteint le tarif connu',
      source: payeeAvantLaDemande,
      of: [
        compare({
          id: 'redevance.annee-connue',
          label: 'Le tarif de cette année est connu',
          source: payeeAvantLaDemande,
          left: demandeIntroduiteLe,
          is: '<',
          right: constant(montantsInconnusFrom),
        }),
        compare({
          id: 'redevance.tarif-atteint',
          label: 'Le montant payé n’est pas inférieur au tarif',
          source: payeeAvantLaDemande,
          left: redevanceMontantPaye,
          is: '>=',
          right: parameter(redevance9bis, demandeIntroduiteLe),
        }),
      ],
    }),
    // A private guide, or an old amount that the Office still took, closes no door and opens none.
    all({
      id: 'redevance.montant-a-confirmer',
      label: 'Le montant payé peut suffire, à confirmer par l’Office',
      source: [...payeeAvantLaDemande, pagesAgii],
      of: [
        compare({
          id: 'redevance.minimum-atteint',
          label:
            'Le montant payé atteint le dernier montant confirmé, ou celui que l’Office prenait encore',
          source: [...payeeAvantLaDemande, pagesAgii],
          left: redevanceMontantPaye,
          is: '>=',
          right: parameter(minimum9bis, demandeIntroduiteLe),
        }),
        appreciation({
          id: 'redevance.montant-accepte',
          label: 'L’Office constate que ce montant suffit',
          source: payeeAvantLaDemande,
          authority: OFFICE,
        }),
      ],
    }),
    // A short payment is no end yet: the law of the decree gives thirty days to mend it.
    all({
      id: 'redevance.solde',
      label: 'Un paiement partiel a été complété à temps',
      source: paiementPartiel.source,
      of: [
        compare({
          id: 'redevance.partiel',
          label: 'Une partie de la redevance était payée',
          source: paiementPartiel.source,
          left: redevanceMontantPaye,
          is: '>',
          right: constant(0),
        }),
        about(redevanceSoldeProuve, {
          id: 'redevance.complete',
          label: 'Le solde est payé et prouvé dans les trente jours de l’annexe 43',
          source: paiementPartiel.source,
          is: true,
        }),
      ],
    }),
  ],
})

const paiementPropre = any({
  id: 'redevance.personnes',
  label: 'Le paiement vaut pour ce demandeur',
  source: [...payeeAvantLaDemande, ...derogationFamiliale.source],
  of: [
    about(redevancePartage, {
      id: 'redevance.personnelle',
      label: 'Il ne couvre qu’une personne',
      source: payeeAvantLaDemande,
      is: 'seul-demandeur',
    }),
    all({
      id: 'redevance.famille',
      label: 'Il couvre en une fois des époux ou des cohabitants légaux',
      source: derogationFamiliale.source,
      of: [
        about(redevancePartage, {
          id: 'redevance.couple-enregistre',
          label: 'Les époux ou cohabitants légaux demandent ensemble, sur la même base',
          source: derogationFamiliale.source,
          is: 'couple-enregistre',
        }),
        compare({
          id: 'redevance.famille-depuis',
          label: 'La demande est introduite depuis le 26 mai 2022',
          source: derogationFamiliale.source,
          left: demandeIntroduiteLe,
          is: '>=',
          right: constant(derogationFamiliale.from),
        }),
      ],
    }),
  ],
})

/**
 * Whether the fee is in order on the day of filing: paid in full and proven, or not due.
 *
 * Article 1/1 changed on 18 August 2025, unread; the course of October 2025 says that the fee stayed.
 */
export const redevance = any({
  id: 'redevance',
  label: 'La redevance est payée en entier, ou n’est pas due',
  source: payeeAvantLaDemande,
  of: [
    compare({
      id: 'redevance.non-due',
      label: 'Aucune redevance n’existait le jour de l’introduction',
      source: [cite(loiProgramme2014), redevanceObligatoire],
      left: parameter(redevance9bis, demandeIntroduiteLe),
      is: '=',
      right: constant(0),
    }),
    mineur,
    apatride,
    boursier,
    all({
      id: 'redevance.payee',
      label: 'La redevance est payée en entier et prouvée',
      source: payeeAvantLaDemande,
      of: [
        about(redevancePreuveJointe, {
          id: 'redevance.preuve',
          label: 'La preuve du paiement accompagne la demande',
          source: payeeAvantLaDemande,
          is: true,
        }),
        montantSuffisant,
        paiementPropre,
      ],
    }),
  ],
})

/** One version: the tariff itself says that nothing was due before 2 March 2015. */
export const redevanceVersions: Dated<Condition> = [
  {
    from: localDate('2007-06-01'),
    value: redevance,
    source: [cite(loi2006), cite(loiProgramme2014)],
  },
]
