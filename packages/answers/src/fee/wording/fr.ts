import { exemptions, motifs, motifsGratuits } from '@sejour/law/redevance'
import type { ExemptionId } from '@sejour/law/redevance'
import { inputFr } from '../../input/wording/fr.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { FeeWording } from './wording.ts'

const money = (cents: number) => sayMoney(cents, 'fr')
const grounds = { ...motifs, ...motifsGratuits }
const exempt = (id: ExemptionId) => exemptions[id].label

export const feeWordingFr: FeeWording = {
  lang: 'fr',
  input: inputFr,
  ground: (id) => grounds[id].label,
  exemption: exempt,
  reasons: {
    'free-ground': () => 'Cette demande n’est pas soumise à la redevance.',
    'before-fee': () => 'Aucune redevance n’était due avant le 2 mars 2015.',
    'under-18': ({ turns18On }) =>
      `Moins de 18 ans au jour de la demande (18 ans le ${sayDate(turns18On, 'fr')}) : rien n’est dû.`,
    exempt: ({ exemption }) => `Dispense, à prouver avec la demande : ${exempt(exemption)}.`,
    shared: ({ payer }) =>
      `La redevance payée par ${payer} vaut pour le couple, marié ou en cohabitation légale.`,
    'pays-for-couple': ({ partner }) => `Cette redevance vaut aussi pour ${partner}.`,
    adult: () => 'Majeur au jour de la demande : la redevance est due.',
    'birth-unknown': () =>
      'Date de naissance inconnue : la redevance est comptée. Elle ne serait pas due si la personne avait moins de 18 ans au jour de la demande.',
    'leap-birthday': () =>
      'Né un 29 février, le demandeur est tenu ici pour majeur dès le 28 février ; une autre lecture attend le 1er mars.',
    'exemption-other-ground': ({ exemption }) =>
      `La dispense invoquée ne vaut pas pour cette demande : ${exempt(exemption)}.`,
    'exemption-not-yet': ({ exemption, from }) =>
      `La dispense invoquée n’existe que depuis le ${sayDate(from, 'fr')} : ${exempt(exemption)}.`,
    'exemption-not-shown': ({ exemption }) =>
      `La dispense invoquée ne ressort pas de la date de naissance : ${exempt(exemption)}.`,
  },
  notes: {
    'amount-unconfirmed': ({ cents, floorCents }) =>
      `Le montant de ${money(cents)} n’est confirmé par aucune source officielle connue ici (dernier montant confirmé : ${money(floorCents)}) ; un arrondi d’un euro est possible. Vérifiez-le auprès de l’Office des étrangers avant de payer.`,
    'amount-unknown': ({ cents }) =>
      `Aucun montant n’est connu pour ce jour : l’indexation du 1er janvier n’a pas été lue. Le dernier montant connu, ${money(cents)}, est montré à titre d’indication.`,
    'amount-contradicted': ({ cents, otherCents }) =>
      `Les sources se contredisent : ${money(cents)} selon l’une, ${money(otherCents)} selon l’autre. Seul le montant le plus élevé met à l’abri.`,
    'text-unread': ({ readUntil }) =>
      `La liste des demandes payantes (article 1/1) a été lue telle qu’en vigueur jusqu’au ${sayDate(readUntil, 'fr')} ; elle a été modifiée depuis. À vérifier.`,
    tolerated: () =>
      'L’Office des étrangers acceptait encore, cette année-là, le montant d’avant l’indexation.',
    'person-unpaid': ({ person }) =>
      `Rien n’est prouvé comme payé à temps pour ${person} : la demande est déclarée irrecevable d’emblée (annexe 42).`,
    'person-partial': ({ person, missingCents }) =>
      `Il manque ${money(missingCents)} pour ${person} : le solde est réclamé par une annexe 43.`,
    'person-forfeited': ({ person, lastDay }) =>
      `Le solde pour ${person} n’a pas été payé et prouvé au plus tard le ${sayDate(lastDay, 'fr')} : la demande est irrecevable (annexe 42).`,
    'topped-up': ({ person }) =>
      `Le solde pour ${person} a été payé dans le délai de l’annexe 43 ; sa preuve doit être remise dans le même délai.`,
    'top-up-not-notified': () =>
      'L’annexe 43 n’est pas encore notifiée : les 30 jours pour payer le solde et en remettre la preuve commencent le lendemain de sa notification.',
    'top-up-fixed': ({ lastDay }) =>
      `Le solde et sa preuve sont attendus au plus tard le ${sayDay(lastDay, 'fr')} ; ce délai n’est pas prolongé par un week-end ou un jour férié.`,
    'top-up-safe-day': ({ safeDay }) =>
      `Ce dernier jour n’est pas ouvrable : pour être sûr, payez et remettez la preuve au plus tard le ${sayDay(safeDay, 'fr')}.`,
    'payment-late': ({ person, paidOn }) =>
      `Le paiement du ${sayDate(paidOn, 'fr')} pour ${person} est postérieur à la demande : la redevance doit être payée avant. Il ne compte que comme solde réclamé par une annexe 43.`,
    'payment-unproven': ({ person }) =>
      `Un paiement pour ${person} n’est pas compté, faute de preuve jointe : montant, date, identité du demandeur et caractère définitif du paiement.`,
    'payment-day-unknown': ({ person }) =>
      `Un paiement pour ${person} n’est pas compté : son jour est inconnu. Il compterait s’il précède la demande.`,
    'couple-before-derogation': () =>
      'Avant le 26 mai 2022, chaque adulte payait sa redevance, même marié.',
    'couple-basis-unknown': () =>
      'On ignore si le couple introduit sa demande ensemble et sur la même base : chaque redevance est comptée. Si c’est le cas, une seule est due.',
    'couple-not-together': () =>
      'Le couple n’introduit pas sa demande ensemble et sur la même base : chacun paie sa redevance.',
    'partner-not-listed': ({ person }) =>
      `${person} forme un couple dans la question, mais n’est pas parmi les personnes : rien n’est compté pour cette personne. Ajoutez-la si elle demande aussi.`,
    'couple-means': () =>
      'Seuls des époux ou des cohabitants légaux, lien prouvé, paient une seule redevance. Des partenaires de fait, ou un enfant majeur, paient chacun la leur.',
    excess: ({ cents }) =>
      `${money(cents)} de trop : le remboursement se demande à l’Office des étrangers, avec les preuves.`,
    annulled: ({ extent }) => ANNULLED[extent],
    'private-school': () => 'Pour une école privée, c’est le tarif de l’article 9 qui s’applique.',
    'one-transfer-each': () =>
      'Un virement par redevance, au nom du demandeur concerné : un excédent pour l’un ne couvre pas l’autre.',
    'not-refunded': () =>
      'La redevance n’est pas remboursée en cas de refus ou de désistement. Les frais bancaires sont à charge de celui qui paie.',
    'other-costs': () =>
      'S’y ajoutent, selon le cas, les frais de visa et ce que la commune demande pour la carte.',
  },
}

const ANNULLED = {
  full: 'Les paiements du 2 mars 2015 au 25 juin 2016 ont perdu leur base (Conseil d’État, n° 245.404) : ils sont à rembourser en entier. Vérifiez si la demande est encore possible.',
  partial:
    'Les paiements du 1er mars 2017 au 2 janvier 2019 ont perdu leur base en partie (Conseil d’État, n° 245.403) : un remboursement partiel a été prévu.',
  'no-valid-basis':
    'Du 3 janvier 2019 au 25 mai 2022, la redevance a été réclamée sans base valable ; aucun remboursement général n’est connu.',
} as const
