import type { VoieTexts } from '../voie.ts'
import type { OuvertureApatride, voieApatride } from './index.ts'

export const voieApatrideEn: VoieTexts<typeof voieApatride, OuvertureApatride> = {
  title: 'Statelessness (articles 57/37 to 57/46)',
  conditions: {
    'apatride.ouverte': 'The request as a stateless person can be filed in Belgium',
    'apatride.sans-nationalite':
      'The person is recognised as stateless or says that they have no nationality',
    'apatride.reconnu': 'A court has recognised the person as stateless',
    'apatride.nationalite-aucune': 'The person has no nationality, or an unknown one',
    'apatride.sans-illimite': 'The person does not have an unlimited stay yet',
  },
  statements: {
    'apatride.base':
      'Since 1 September 2024 a stateless person who meets six conditions is admitted to stay: it is a right, not a favour.',
    'apatride.lieu':
      'The request goes by registered letter to the Immigration Office and says where the person really lives.',
    'apatride.autorites':
      'The Office decides, after a reasoned opinion of the Commissioner General on the first five conditions.',
    'apatride.jugement':
      'A final judgment that recognises or refuses statelessness binds the Commissioner General.',
    'apatride.six-conditions':
      'You must be stateless within the meaning of the 1954 Convention, prove your identity and where you come from, and have lost your nationality unwillingly or never had one.',
    'apatride.autres-etats':
      'You must also be unable to acquire any other nationality, have no durable stay open in a State to which you are tied, and be no threat to public order.',
    'apatride.non-consideration':
      'The Office does not take the request into consideration if the person never had a legal stay of more than three months, nor a stay as an applicant for protection.',
    'apatride.preuves':
      'The person brings every element; a document in a language other than French, Dutch, German or English is enclosed with a translation.',
    'apatride.gratuite': 'No fee is due.',
    'apatride.attente': 'The law provides no residence paper during the examination.',
    'apatride.avis-delai':
      'The opinion comes within three months, then the Office decides within three months; fifteen days each if the person is held.',
    'apatride.silence': 'The law attaches no effect to silence when these limits pass.',
    'apatride.titre': 'If it is granted: admission to a limited stay of five years, A card.',
    'apatride.illimite':
      'Five years after the grant, and not after the request, the stay becomes unlimited.',
    'apatride.fin':
      'During the five years the Office may examine the stay again and end it if a condition is no longer met.',
    'apatride.recours': 'Annulment appeal within 30 days; it does not stop an order to leave.',
    'apatride.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'apatride.desistement': 'A new request as a stateless person withdraws the pending one.',
    'apatride.cloture':
      'A missed summons, or a request for information left thirty days without reply, closes the examination, unless there is a valid reason.',
    'apatride.exclus-9bis':
      'What was relied on here can no longer be an exceptional circumstance under 9bis, unless the request was not taken into consideration.',
    'apatride.asile':
      'An asylum request suspends the examination, unless the Commissioner General can give the opinion without waiting; protection granted leaves the request without object.',
    'apatride.9bis-ouvert': 'A recognised stateless person may still file a 9bis request.',
  },
}
