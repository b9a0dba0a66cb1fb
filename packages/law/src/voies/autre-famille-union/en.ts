import type { VoieTexts } from '../voie.ts'
import type { OuvertureAutreFamilleUnion, voieAutreFamilleUnion } from './index.ts'

export const voieAutreFamilleUnionEn: VoieTexts<
  typeof voieAutreFamilleUnion,
  OuvertureAutreFamilleUnion
> = {
  title: 'Other family member of a citizen of the Union (article 47/2)',
  conditions: {
    'autre-famille-union.ouverte': 'The request of another family member can be filed in Belgium',
    'autre-famille-union.ouverte.47-1':
      'The request of another family member can be filed in Belgium (article 47/1)',
    'autre-famille-union.regroupant': 'The family member who is joined is a citizen of the Union',
    'autre-famille-union.lien': 'The person is outside the close family of article 40bis',
  },
  statements: {
    'autre-famille-union.base':
      'Article 47/2 defines the other family members; article 47/3 deals with evidence and resources.',
    'autre-famille-union.ancien-numero':
      'Article 47/1 then defined the other family members: forms and judgments still cite that number.',
    'autre-famille-union.categories':
      'Partner in a durable relationship, dependant or member of the household, seriously ill person: the details are to be confirmed.',
    'autre-famille-union.lieu':
      'The request is made in Belgium, after entry, to the commune where the person lives. From abroad, a person who needs a visa first asks for it at the Belgian post.',
    'autre-famille-union.depot':
      'It is made within three months of entry; later, a fine of €200 is possible.',
    'autre-famille-union.autorite':
      'The commune receives the request and checks the residence; the Immigration Office decides.',
    'autre-famille-union.pieces':
      'The evidence may follow for three months, under the same articles as for close family.',
    'autre-famille-union.pieces-doute':
      'More recent pages do not all say that the family keeps these three months: to be safe, hand everything in with the request.',
    'autre-famille-union.redevance': 'No fee.',
    'autre-famille-union.attente':
      'After a positive residence check: certificate of immatriculation for six months and aliens’ register.',
    'autre-famille-union.delai':
      'The decision is taken and notified within six months of the request.',
    'autre-famille-union.titre': 'The request is for a residence card of a family member (F card).',
    'autre-famille-union.fin': 'During the first five years the Office may end the stay.',
    'autre-famille-union.recours':
      'Against annex 20, annulment appeal within 30 days; unlike for close family, it does not suspend removal.',
    'autre-famille-union.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'autre-famille-union.travail': 'The person works without a permit.',
  },
}
