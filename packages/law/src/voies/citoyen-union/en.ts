import type { VoieTexts } from '../voie.ts'
import type { OuvertureCitoyenUnion, voieCitoyenUnion } from './index.ts'

export const voieCitoyenUnionEn: VoieTexts<typeof voieCitoyenUnion, OuvertureCitoyenUnion> = {
  title: 'Citizen of the Union: registration certificate (annex 19)',
  conditions: {
    'citoyen-union.ouverte': 'The request on an annex 19 can be filed in Belgium',
  },
  statements: {
    'citoyen-union.base':
      'A citizen of the Union who meets one of the grounds of the law has a right to a stay of more than three months.',
    'citoyen-union.motifs':
      'The grounds are a closed list: employed or self-employed work, job search, sufficient resources with insurance, studies, family.',
    'citoyen-union.famille-belge':
      'Whoever has no other ground and joins a Belgian who stayed in Belgium must meet the conditions of article 40ter.',
    'citoyen-union.ressources':
      'No fixed amount decides whether the resources are sufficient: the personal situation is examined.',
    'citoyen-union.demandeur-emploi':
      'A job seeker has at least six months from the request before a real chance of being hired must be shown; before that, proof of the search is enough.',
    'citoyen-union.preuves-salarie':
      'Employee: employment contract or declaration of the employer (annex 19bis).',
    'citoyen-union.preuves-independant':
      'Self-employed: enterprise number and affiliation to a social insurance fund.',
    'citoyen-union.preuves-recherche':
      'Job search: registration with the employment service, or application letters.',
    'citoyen-union.preuves-etudiant':
      'Student: enrolment, health insurance and sufficient resources, for which a declaration may be enough.',
    'citoyen-union.preuves-ressources': 'Resources: proof of the resources and health insurance.',
    'citoyen-union.lieu':
      'The request is made in Belgium, after entry, to the commune where the person lives.',
    'citoyen-union.depot':
      'It is made within three months of entry; later, a fine of €200 is possible.',
    'citoyen-union.autorite':
      'The commune receives the request, checks the residence and decides in clear cases; otherwise the Immigration Office decides.',
    'citoyen-union.pieces-apres':
      'Proof of identity is enough at the counter; the other evidence may follow for three months.',
    'citoyen-union.mois-supplementaire':
      'If evidence is missing, annex 20 comes without an order to leave the territory and leaves one more month.',
    'citoyen-union.pieces-au-depot':
      'Proof of identity and all the other evidence are handed in with the request.',
    'citoyen-union.non-prise':
      'If evidence is missing, the request is not taken into consideration (annex 19quinquies): no annex 19 and no extra month, but a new request is possible.',
    'citoyen-union.attente':
      'Annex 19 is handed over; entry in the waiting register, then in the aliens’ register after a positive residence check.',
    'citoyen-union.controle-radiation':
      'Negative residence check, first reading: striking off the waiting register, and the request goes on.',
    'citoyen-union.controle-refus':
      'Negative residence check, second reading: the model of annex 20 has a box of refusal for it. The authority decides.',
    'citoyen-union.delai': 'The decision comes at the latest six months after the request.',
    'citoyen-union.silence':
      'Without a decision after six months the EU card is handed over according to specialised pages; the law does not say so.',
    'citoyen-union.titre': 'EU card, valid for five years.',
    'citoyen-union.travail': 'The person works without a permit.',
    'citoyen-union.redevance': 'No fee.',
    'citoyen-union.fin':
      'During the first five years the Office may end the stay if the conditions are no longer met or the burden becomes unreasonable.',
    'citoyen-union.pesee':
      'Before that, it weighs the length of the stay, age, health, family, economic situation, integration and ties with the country of origin.',
    'citoyen-union.permanent':
      'After five years of uninterrupted legal stay: permanent stay (EU+ card).',
    'citoyen-union.recours':
      'Against annex 20 or 21, annulment appeal within 30 days, which suspends removal under the text read up to 17 August 2025.',
    'citoyen-union.recours-non-prise':
      'Against annex 19quinquies, appeal within 30 days, which suspends nothing.',
    'citoyen-union.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days. As soon as the decision is notified, have it checked whether the appeal stops removal.',
    'citoyen-union.ordre':
      'An order to leave the territory leaves at least one month, save for justified urgency.',
    'citoyen-union.ordre-public':
      'A refusal for public order, security or health concerns personal conduct and a real, present and sufficiently serious threat.',
  },
}
