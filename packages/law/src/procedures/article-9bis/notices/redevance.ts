import { localDate } from '@sejour/calendar'
import { about, all, compare, constant, type Notice, parameter } from '@sejour/engine'
import {
  derogationFamiliale,
  exemptions,
  minimum9bis,
  payeeAvantLaDemande,
  paiementPartiel,
  redevanceObligatoire,
} from '../../../redevance/index.ts'
import { article, pratiqueRedevance } from '../../../texts/index.ts'
import {
  demandeIntroduiteLe,
  redevanceDispense,
  redevanceMontantPaye,
  redevancePartage,
  redevancePreuveJointe,
} from '../facts/index.ts'

/** Payment, proof, reasons that do not exempt. */
export const redevanceNotices = [
  {
    kind: 'warning',
    when: all({
      id: 'avis.paiement-partiel',
      label:
        'Le paiement est incomplet : vous aurez trente jours après l’annexe 43 pour payer le solde et le prouver',
      source: paiementPartiel.source,
      of: [
        compare({
          id: 'avis.paiement-commence',
          label: 'Une somme est payée',
          source: paiementPartiel.source,
          left: redevanceMontantPaye,
          is: '>',
          right: constant(0),
        }),
        compare({
          id: 'avis.paiement-insuffisant',
          label: 'Elle est inférieure au tarif',
          source: paiementPartiel.source,
          left: redevanceMontantPaye,
          is: '<',
          right: parameter(minimum9bis, demandeIntroduiteLe),
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: about(redevancePreuveJointe, {
      id: 'avis.preuve-absente',
      label: 'Joignez la preuve du paiement : elle montre le montant, le jour et votre identité',
      source: payeeAvantLaDemande,
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(redevanceDispense, {
      id: 'avis.dispense-turquie',
      label:
        'L’accord d’association avec la Turquie ne dispense pas de la redevance de l’article 9bis',
      source: article('1/1', { paragraph: '§ 2', point: '2°' }),
      is: 'accord-turquie',
    }),
  },
  {
    kind: 'warning',
    when: about(redevanceDispense, {
      id: 'avis.dispense-indigence',
      label: 'Être sans ressources ne dispense pas de la redevance de l’article 9bis',
      source: exemptions.indigent.source,
      is: 'indigence',
    }),
  },
  {
    kind: 'warning',
    when: about(redevancePartage, {
      id: 'avis.paiement-partage',
      label:
        'Des partenaires sans mariage ni cohabitation légale, ou un parent et son enfant majeur, paient chacun une redevance',
      source: derogationFamiliale.source,
      is: 'autre',
    }),
  },
  {
    kind: 'warning',
    when: compare({
      id: 'avis.tarif-a-verifier',
      label:
        'Le tarif en vigueur depuis le 1er janvier 2026 n’est pas confirmé : vérifiez-le auprès de l’Office avant de payer',
      source: [redevanceObligatoire, pratiqueRedevance],
      left: demandeIntroduiteLe,
      is: '>=',
      right: constant(localDate('2026-01-01')),
    }),
  },
] as const satisfies readonly Notice[]
