import type { VoieTexts } from '../voie.ts'
import type { OuvertureFamilleUnion, voieFamilleUnion } from './index.ts'

export const voieFamilleUnionEn: VoieTexts<typeof voieFamilleUnion, OuvertureFamilleUnion> = {
  title: 'Family of a citizen of the Union (article 40bis, annex 19ter)',
  conditions: {
    'famille-union.ouverte': 'The request on an annex 19ter can be filed in Belgium',
    'famille-union.regroupant':
      'The family member is a citizen of the Union, or a Belgian back from another State of the Union',
    'famille-union.lien': 'The tie is one of those of article 40bis',
  },
  statements: {
    'famille-union.base':
      'Whoever has one of the ties of the law with a citizen of the Union, or with a Belgian back from another State of the Union, has a right to stay.',
    'famille-union.liens':
      'Ties: spouse or equivalent partner; registered partner in a durable relationship; child under 21 or dependent; dependent parent; parent of a citizen who is a minor.',
    'famille-union.lien-prouve':
      'Annex 19ter is handed over only if the family tie is proven; otherwise an annex 19quinquies comes.',
    'famille-union.pieces':
      'The other evidence may follow for three months: the article that says so has not changed since 2011.',
    'famille-union.pieces-doute':
      'More recent pages do not all say that the family keeps these three months: to be safe, hand everything in with the request.',
    'famille-union.lieu':
      'The request is made in Belgium, after entry, to the commune where the person lives. From abroad, a person who needs a visa first asks for it at the Belgian post.',
    'famille-union.depot':
      'It is made within three months of entry; later, a fine of €200 is possible.',
    'famille-union.autorite':
      'The commune receives the request and checks the residence; the Immigration Office decides.',
    'famille-union.attente':
      'After a positive residence check: certificate of immatriculation for six months and aliens’ register.',
    'famille-union.controle-refus':
      'Negative residence check, first reading: the commune refuses by an annex 20.',
    'famille-union.controle-radiation':
      'Negative residence check, second reading, reported for the citizen: striking off the waiting register, and the request goes on.',
    'famille-union.delai': 'The decision is taken and notified within six months of the request.',
    'famille-union.silence':
      'Without a decision after six months the F card is handed over according to specialised pages; the law does not say so, and the Court of Justice accepts no card without an examination.',
    'famille-union.titre':
      'F card, valid for five years, or less if the citizen stays a shorter time.',
    'famille-union.travail': 'The person works without a permit.',
    'famille-union.redevance': 'No fee.',
    'famille-union.fin':
      'During the first five years the Office may end the stay if the citizen leaves or dies, or if the tie ends.',
    'famille-union.droit-conserve':
      'The right may be kept: divorce after three years of which one in Belgium, custody of a child, violence, among others.',
    'famille-union.pesee':
      'Before that, it weighs the length of the stay, age, health, family, economic situation, integration and ties with the country of origin.',
    'famille-union.permanent':
      'After five years of uninterrupted legal stay: permanent stay (F+ card), to be requested before the end of the F card on pain of a fine of €200.',
    'famille-union.recours':
      'Against annex 20 or 21, annulment appeal within 30 days, which suspends removal under the text read up to 17 August 2025.',
    'famille-union.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days. As soon as the decision is notified, have it checked whether the appeal stops removal.',
    'famille-union.ordre':
      'An order to leave the territory leaves at least one month, save for justified urgency.',
    'famille-union.ordre-public':
      'A refusal for public order, security or health concerns personal conduct and a real, present and sufficiently serious threat.',
    'famille-union.interdiction':
      'An entry ban imposed earlier by another State is not enough to refuse the family of a citizen who has moved.',
  },
}
