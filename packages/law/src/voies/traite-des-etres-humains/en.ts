import type { VoieTexts } from '../voie.ts'
import type { OuvertureTraiteDesEtresHumains, voieTraiteDesEtresHumains } from './index.ts'

export const voieTraiteDesEtresHumainsEn: VoieTexts<
  typeof voieTraiteDesEtresHumains,
  OuvertureTraiteDesEtresHumains
> = {
  title: 'Trafficking and aggravated smuggling of human beings',
  conditions: {
    'traite-des-etres-humains.ouverte': 'The procedure for victims of trafficking is open',
    'traite-des-etres-humains.etranger': 'The victim is not Belgian',
    'traite-des-etres-humains.victime':
      'The person says that they were exploited, sold or smuggled at the risk of their life',
  },
  statements: {
    'traite-des-etres-humains.base':
      'A stay in three phases for the victim of trafficking, or of smuggling in grave circumstances, who cooperates with the courts.',
    'traite-des-etres-humains.lieu':
      'A recognised reception centre supports the victim and takes the steps with the Office.',
    'traite-des-etres-humains.autorites':
      'The prosecutor or the labour prosecutor gives an opinion on the case; the Office decides on the stay.',
    'traite-des-etres-humains.conditions':
      'You must have left the exploiters, accept support, then file a complaint or make a statement.',
    'traite-des-etres-humains.reflexion':
      'First phase: 45 days to reflect, with an annex 15 that gives no entry in a register.',
    'traite-des-etres-humains.document':
      'Second phase, after the complaint or statement: certificate of immatriculation for three months, extended once by three months.',
    'traite-des-etres-humains.identite':
      'The person tries to prove identity by a passport, a travel document or an identity card; not managing to is not a refusal.',
    'traite-des-etres-humains.mineur':
      'An unaccompanied minor receives the paper of three months at once; so does, if the centre asks, a person who complained straight away.',
    'traite-des-etres-humains.gratuite': 'No fee is due.',
    'traite-des-etres-humains.delai': 'No limit of time obliges the Office to decide.',
    'traite-des-etres-humains.titre':
      'Third phase, if the opinion of the prosecutor is favourable: A card for six months.',
    'traite-des-etres-humains.prolongation':
      'It is renewed by six months as long as the criminal case goes on and the person cooperates.',
    'traite-des-etres-humains.illimite':
      'The Office may give an unlimited stay if the statement or complaint led to a conviction, or if the prosecutor kept trafficking or smuggling in the final submissions.',
    'traite-des-etres-humains.fin':
      'The stay may end if the person takes up with the offenders again of their own accord, stops cooperating, deceives the courts, or if these end the case.',
    'traite-des-etres-humains.recours':
      'Annulment appeal within 30 days; it does not stop an order to leave.',
    'traite-des-etres-humains.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'traite-des-etres-humains.interdiction':
      'When this stay ends the Office adds no entry ban, unless there is a threat to public order or an earlier order that was not followed.',
    'traite-des-etres-humains.contact':
      'Taking up with the exploiters again of one’s own accord may lose the protection in each of the phases.',
  },
}
