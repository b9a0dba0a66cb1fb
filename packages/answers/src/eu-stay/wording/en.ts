import { inputEn } from '../../input/wording/en.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { EuStayWording } from './wording.ts'

export const euStayEn: EuStayWording = {
  lang: 'en',
  input: inputEn,
  beforeRegimes: (from) =>
    `The rules before ${sayDate(from, 'en')} are not known here. Change the day of the request.`,
  summary: {
    documents: (safe, decision) =>
      `Hand in the last evidence by ${sayDay(safe, 'en')}. The decision must come by ${sayDay(decision, 'en')}.`,
    atFiling: (decision) =>
      `All the evidence was due with the request. The decision must come by ${sayDay(decision, 'en')}.`,
    waiting: (decision) => `The decision must come by ${sayDay(decision, 'en')}.`,
    extraMonth: (safe, appeal) =>
      `Hand in the missing evidence by ${sayDay(safe, 'en')}. An appeal is possible as well: act by ${sayDay(appeal, 'en')}.`,
    appeal: (safe) => `For an appeal, act by ${sayDay(safe, 'en')}: that is the safe day.`,
    undated: 'Without the day of notification the time limit of the appeal cannot be counted.',
    recognised: 'The stay is recognised: the card is valid for five years in principle.',
  },
  regimes: {
    'pieces-apres':
      'Request before 1 September 2025: proof of identity was enough at the counter, and the other evidence could follow for three months.',
    'pieces-au-depot':
      'Request since 1 September 2025: proof of identity and all the other evidence are handed in with the request.',
    famille:
      'Request of a family member: the evidence may follow for three months; the article that says so has not changed since 2011.',
  },
  labels: {
    arrival: 'Entry into Belgium',
    'filing-limit': 'End of the three months to ask',
    filing: 'Request to the commune',
    documents: 'All the evidence',
    'residence-check': 'Residence check',
    'extra-month': 'Extra month',
    'decision-limit': 'Six months: the decision',
    appeal: 'Appeal to the Council',
  },
  papers: {
    'annexe-20': 'Refusal (annex 20)',
    'annexe-21': 'End of the stay (annex 21)',
    'annexe-19quinquies': 'Request not taken into consideration (annex 19quinquies)',
    card: 'Stay recognised',
  },
  steps: {
    arrival: 'The three months to ask run from the entry.',
    filingLimit: 'The request is made within three months of the entry.',
    filedInTime: 'It was made in time.',
    filedLate: (cents) => `It was made later: a fine of ${sayMoney(cents, 'en')} is possible.`,
    filed: {
      'annexe-19': 'The commune hands over annex 19 and enters the person in the waiting register.',
      'annexe-19ter':
        'The commune hands over annex 19ter once the family tie is proven. Entry in the aliens’ register follows a positive residence check.',
    },
    filedInVain:
      'The request was made to the commune; no annex 19 or 19ter, and no entry in a register.',
    documents: {
      'at-filing': 'All the evidence is due with the request.',
      'after-filing': 'All the evidence is due within three months of the request.',
    },
    complete: 'The file was complete in time.',
    completeLate: {
      'annexe-20': 'The file was complete later: the commune may refuse by an annex 20.',
      'annexe-19quinquies':
        'The file was not complete: the commune does not take the request into consideration (annex 19quinquies), without an annex 19 and without an extra month.',
    },
    completeUnknown: {
      'annexe-20': 'If evidence is missing that day, the commune may refuse by an annex 20.',
      'annexe-19quinquies':
        'If any is missing, the commune does not take the request into consideration (annex 19quinquies).',
    },
    check: {
      positive: 'The commune found that the person lives at the address.',
      negative: 'The commune concluded that the person does not live at the address.',
      none: 'The commune or the police checks that the person lives at the address.',
    },
    extraMonth: {
      yes: 'This annex 20, without an order to leave the territory, leaves one more month from its notification to hand in the evidence.',
      possible:
        'If annex 20 comes only because evidence was missing, it leaves one more month from its notification: it then says so itself. Do not count on it before.',
    },
    decisionLimit: 'The decision must be taken and notified within six months of the request.',
    decidedInTime: 'It came in time.',
    decidedLate: 'It came after the six months: show it to a lawyer.',
    decided: {
      'annexe-20': 'The stay of more than three months is refused.',
      'annexe-21': 'The stay of more than three months is ended.',
      'annexe-19quinquies': 'The request is not examined.',
      card: 'The stay of more than three months is recognised.',
    },
    appeal: 'Annulment appeal before the Council for Alien Law Litigation.',
    suspension: {
      yes: 'This appeal suspends removal.',
      'yes-list-changed':
        'This appeal suspends removal under the last text read; the list has been amended since.',
      no: 'This appeal does not suspend removal.',
      'no-other-family': 'This appeal does not suspend the removal of another family member.',
      unknown:
        'The law that says whether this appeal suspends removal has changed and was not read: ask a lawyer.',
      'unknown-other-family':
        'It suspends the removal of the spouse, the children and the ascendants, but not of another family member.',
    },
  },
  silence: {
    'annexe-19':
      'If nothing is decided after six months, specialised pages say that the EU card is handed over. The law does not say so: it is a practice, to be confirmed.',
    'annexe-19ter':
      'If nothing is decided after six months, specialised pages say that the F card is handed over. The law does not say so, and the Court of Justice accepts no card given without checking the conditions: to be confirmed.',
  },
  readings: {
    refus:
      'Ground of refusal: the model of annex 20 has a box for a negative residence check. This is reported for the family (annex 19ter).',
    radiation:
      'Striking off the waiting register, and the request goes on, without an annex 20 for that reason alone. This is reported for the citizen of the Union (annex 19).',
  },
  held: {
    waiting: {
      'annexe-19': 'In hand: annex 19. Entry in the waiting register.',
      'annexe-19ter':
        'In hand: annex 19ter. Register before the residence check: no source that was read says it.',
    },
    checked: {
      'annexe-19': 'In hand: annex 19. Entry in the aliens’ register.',
      'annexe-19ter':
        'In hand: the certificate of immatriculation, valid for six months. Entry in the aliens’ register.',
    },
    'check-negative': {
      'annexe-19':
        'In hand: annex 19. The register depends on what the commune decides after the check.',
      'annexe-19ter':
        'In hand: annex 19ter. What follows depends on what the commune decides after the check.',
    },
    recognised: {
      'annexe-19': 'In hand: the EU card. Entry in the aliens’ register.',
      'annexe-19ter': 'In hand: the F card. Entry in the aliens’ register.',
    },
    'extra-month': {
      'annexe-19':
        'No source that was read says which paper is kept during the extra month: ask the commune.',
      'annexe-19ter':
        'No source that was read says which paper is kept during the extra month: ask the commune.',
    },
    'refused-suspensive': {
      'annexe-19':
        'Struck off the register. An appeal filed in time gives annex 35, which is no stay.',
      'annexe-19ter':
        'Struck off the register. An appeal filed in time gives annex 35, which is no stay.',
    },
    'refused-unsettled': {
      'annexe-19':
        'Struck off the register. If the appeal suspends removal, it gives annex 35; that is not settled here.',
      'annexe-19ter':
        'Struck off the register. If the appeal suspends removal, it gives annex 35; that is not settled here.',
    },
    refused: {
      'annexe-19': 'Struck off the register, and no residence paper any more.',
      'annexe-19ter': 'Struck off the register, and no residence paper any more.',
    },
    'not-considered': {
      'annexe-19': 'No residence paper and no entry in a register.',
      'annexe-19ter': 'No residence paper and no entry in a register.',
    },
  },
  missing: {
    arrivedOn: 'The day of entry: it says whether the request was made within the three months.',
    documentsCompleteOn:
      'The day on which all the evidence was handed in. Without it, keep to the safe day.',
    'residenceCheck.result':
      'The result of the residence check: it changes the paper in hand and the register.',
    'decision.notifiedOn': 'The day of notification: the time limit of the appeal runs from it.',
    'decision.extraMonth':
      'Whether annex 20 leaves one more month: the sentence is struck out there or not. If you do not know, count without it.',
    otherFamily:
      'Whether the person is another family member: their appeal then does not suspend removal.',
  },
  notes: {
    'months-by-date':
      'A limit in months runs to the same date, or to the last day of the month if there is none.',
    'safe-working-day':
      'The safe day is the last working day: nothing obliges the commune to accept on the day after.',
    'article-42-changed':
      'Article 42, which sets the three and the six months, was amended on 18 August 2025; the new text was not read.',
    'family-documents-doubt':
      'Since 1 September 2025 not all pages say that the family keeps three months. To be safe, hand everything in with the request.',
    'no-fixed-amount':
      'No fixed amount decides whether the resources are sufficient: the situation of the person is examined.',
    'job-seeker':
      'A job seeker has at least six months from the request before a real chance of being hired may be required; before that, proof of the search is enough.',
    'extra-month-not-foreseen':
      'The extra month exists no more for requests since 1 September 2025, nor for the family. If the paper grants it all the same, show it to a lawyer.',
    'other-family-number':
      'The other family members have been defined in article 47/2 since 1 September 2024, before that in article 47/1: a decision may still cite the old number.',
    'order-term':
      'If an order to leave the territory comes with the decision, it leaves at least one month from the notification, save for justified urgency (article 44ter).',
    'new-request': 'A new, complete request is possible.',
    'limit-page':
      'The last day of the appeal depends on how the decision came and on detention: count it with the page on the last day.',
  },
}
