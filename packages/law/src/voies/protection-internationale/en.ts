import type { VoieTexts } from '../voie.ts'
import type { OuvertureProtectionInternationale, voieProtectionInternationale } from './index.ts'

export const voieProtectionInternationaleEn: VoieTexts<
  typeof voieProtectionInternationale,
  OuvertureProtectionInternationale
> = {
  title: 'International protection (asylum)',
  conditions: {
    'protection-internationale.ouverte': 'The request for international protection can be made',
    'protection-internationale.etranger': 'The person who seeks protection is not Belgian',
    'protection-internationale.sur-place': 'The person is in Belgium or at the border',
    'protection-internationale.crainte': 'The person says that they fear returning',
  },
  statements: {
    'protection-internationale.base':
      'Refugee status, or subsidiary protection against death, torture or war: a right for whoever meets the conditions.',
    'protection-internationale.lieu':
      'The request is made at the Immigration Office, or at the border; neither at the commune nor abroad.',
    'protection-internationale.enregistrement':
      'Registration gives an annex 26, an annex 25 at the border, or an annex 26quinquies for a subsequent request.',
    'protection-internationale.registre':
      'The applicant and the family are entered in the waiting register.',
    'protection-internationale.ai':
      'Certificate of immatriculation for four months from the request, then extensions of eight months.',
    'protection-internationale.autorite':
      'The Commissioner General for Refugees and Stateless Persons decides; the Office registers and looks for the responsible State.',
    'protection-internationale.dublin':
      'If another State is responsible, the Office refuses the stay by an annex 26quater.',
    'protection-internationale.langue':
      'The examination is in French or in Dutch; asking for an interpreter leaves the choice of language to the Office.',
    'protection-internationale.domicile':
      'The applicant elects domicile in Belgium; failing that, papers are validly sent to the Commissioner General.',
    'protection-internationale.gratuite': 'No fee is due.',
    'protection-internationale.delai':
      'Six months after receiving the request, plus nine months and three months in the cases provided: 21 months at most.',
    'protection-internationale.accelere':
      'Fifteen working days in the accelerated procedure, for instance for a safe country of origin or after false documents.',
    'protection-internationale.silence':
      'The law attaches no effect to silence: passing the limit gives neither status nor refusal.',
    'protection-internationale.refugie': 'Recognised refugee: A card for five years.',
    'protection-internationale.subsidiaire':
      'Subsidiary protection: A card for one year, then extensions of two years.',
    'protection-internationale.travail':
      'The applicant may be able to work four months after the request.',
    'protection-internationale.prolongation':
      'Subsidiary protection is extended as long as the risk exists.',
    'protection-internationale.illimite':
      'The stay becomes unlimited five years after the request for protection, without a new condition.',
    'protection-internationale.refus':
      'A refusal is followed by an annex 13quinquies, order to leave the territory.',
    'protection-internationale.reexamen':
      'As long as the stay is limited the Office may have subsidiary protection examined again; for fraud it may be withdrawn during ten years.',
    'protection-internationale.recours':
      'Full appeal within 30 days, sometimes 10 or 5; it prevents removal, save two exceptions for subsequent requests.',
    'protection-internationale.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'protection-internationale.annexe-35': 'During that appeal an annex 35 covers the presence.',
    'protection-internationale.ordre':
      'An earlier order to leave goes on existing, but it is not carried out as long as the request allows staying.',
    'protection-internationale.identite-ailleurs':
      'As long as asylum is pending, a 9bis or 9ter request needs no identity document.',
    'protection-internationale.langue-ailleurs':
      'During asylum and for six months after it, a 9bis or 9ter request follows the language of asylum.',
    'protection-internationale.exclus-9bis':
      'What is rejected here, or should have been said here, is no longer an exceptional circumstance under 9bis, except what is foreign to asylum.',
    'protection-internationale.ulterieure':
      'A subsequent request without a new element is declared inadmissible.',
    'protection-internationale.autre-etat':
      'Since 2 August 2025 a request made after a final decision of another Member State counts as a subsequent one.',
    'protection-internationale.pacte':
      'Since 12 June 2026 a law that we have not read governs this procedure differently: have every limit and paper confirmed.',
  },
}
