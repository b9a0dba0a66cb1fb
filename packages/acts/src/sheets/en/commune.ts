import type { COMMUNE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const communeEn: SheetsOf<typeof COMMUNE_SHEETS> = {
  'circulaire-2007-annexe-2': {
    name: 'Your 9bis request is not taken into consideration',
    what: 'The commune had your address checked and concludes that you do not live there. So it does not take your request into consideration.',
    changes:
      'Your request does not go to the Immigration Office: nobody examines your reasons. Your stay does not change.',
    steps: [
      'See a lawyer at once. A lawyer can ask the court to annul this decision.',
      'If you do live at that address, collect evidence: lease, post, statements from neighbours.',
      'A new request is possible in the commune where you really live. Talk to a lawyer first: it may make an older request lapse.',
    ],
  },
  'circulaire-2007-annexe-3': {
    name: 'Certificate of receipt of your 9bis request',
    what: 'The commune confirms that it received your request, that you live at the address given, and that it sent the file to the Immigration Office.',
    changes:
      'This certificate gives no right to stay and does not stop an order to leave the territory. The Office may decide at any time: the law sets it no time limit.',
    steps: [
      'Keep this paper and a copy of the whole file.',
      'If you move, tell the commune. If the address for service was that address, change it at the Office too, by registered post.',
      'If there is something new (school, work, health, a birth), send it to the Office with your file number.',
    ],
  },
  'enquete-residence-fiche': {
    name: 'Request to check your address',
    what: 'The commune asks the police to check that you really live at the address of your request. This paper is not addressed to you.',
    changes:
      'An officer will come to your address. Whether your request goes to the Immigration Office depends on the report.',
    steps: [
      'Put your name on the bell and on the letterbox.',
      'Tell the people you live with that an officer may come.',
      'If you will be away for a time, tell the commune.',
    ],
  },
  'enquete-residence-rapport': {
    name: 'Report on the check of your address',
    what: 'The officer who came to your address writes down what there was to see, and whether the conclusion is that you live there or not.',
    changes:
      'Positive report: the commune sends your request to the Immigration Office. Negative report: the commune may refuse to take it into consideration.',
    steps: [
      'Read the conclusion and the days of the visits.',
      'If the report is wrong, collect evidence that you live there and give it to the commune quickly.',
      'Show the report to your lawyer.',
    ],
  },
  'bordereau-transmission': {
    name: 'Dispatch list to the Immigration Office',
    what: 'The commune sends your 9bis request to the Immigration Office with other files. This is the list; it is not addressed to you.',
    changes: 'Your file leaves the commune. The Office will decide. This gives no right to stay.',
    steps: [
      'Write down the day of dispatch.',
      'From now on send new documents to the Office, with your name, your address and your file number.',
      'Tell the commune and the Office if you move.',
    ],
  },
  'annexe-42': {
    name: 'Request inadmissible: fee not paid (annex 42)',
    what: 'Your request is refused without being examined, because the fee is not paid in full or the proof is missing.',
    changes: 'This request is over. Your reasons were not examined. Your stay does not change.',
    steps: [
      'Check against your proofs of payment whether the commune is wrong, and show them to a lawyer.',
      'A new request is possible, with the proof that the fee is paid. The same reasons may be given in it.',
      'You can appeal to the court against this decision.',
    ],
  },
  'annexe-43': {
    name: 'Fee incomplete: balance to pay (annex 43)',
    what: 'You paid only part of the fee. This paper says how much is missing.',
    changes:
      'Your request is waiting. If the balance is not paid in time, or the proof is not handed in in time, the request is refused without being examined (annex 42).',
    steps: [
      'Pay exactly the amount stated, into the account stated.',
      'Hand in the proof of payment to the commune within the same time: paying alone is not enough.',
      'Ask for a receipt and keep a copy.',
    ],
  },
  'annexe-3': {
    name: 'Declaration of arrival (annex 3)',
    what: 'This paper proves that you told the commune that you are in Belgium for a short stay.',
    changes:
      'You may stay until the day written on the paper. It does not extend your stay and does not enter you in any register.',
    steps: [
      'Write down the last day of the stay.',
      'Leave on that day at the latest.',
      'If you want to stay longer, get advice before that day, not after it.',
    ],
  },
  'annexe-3ter': {
    name: 'Declaration of presence (annex 3ter)',
    what: 'This paper proves that you told the commune that you are in Belgium, as a citizen of the Union or as a family member.',
    changes: 'You may stay three months at most. The paper does not enter you in any register.',
    steps: [
      'Keep this paper with your passport or identity card.',
      'To stay more than three months, file a request with the commune at the latest three months after you entered.',
    ],
  },
  'annexe-15': {
    name: 'Provisional certificate (annex 15)',
    what: 'The commune certifies your situation by the box that is ticked: for example, you are waiting for a decision or for a card.',
    changes:
      'Depending on the box ticked, it covers your stay until the day written on it. It does not change your right to work.',
    steps: [
      'Read which box is ticked and until which day the certificate is valid.',
      'Go back to the commune before that day if you have no answer yet.',
      'Keep your old card too.',
    ],
  },
  'annexe-19': {
    name: 'Request for a registration certificate (annex 19)',
    what: 'This paper proves that you asked, as a citizen of the Union, to be registered for more than three months.',
    changes: 'Your request is under way. The commune checks your address and your documents.',
    steps: [
      'See on the paper which documents are still missing and by which day.',
      'Hand them in to the commune against a receipt.',
      'Put your name on the bell: your address will be checked.',
    ],
  },
  'annexe-19ter': {
    name: 'Request for a family member’s card (annex 19ter)',
    what: 'This paper proves that you asked for a residence card as a family member of a citizen of the Union or of a Belgian.',
    changes:
      'Your request is under way. The Immigration Office has a limited time to decide. The commune checks your address.',
    steps: [
      'Hand in all missing evidence to the commune, against a receipt.',
      'Put your name on the bell and on the letterbox.',
      'Tell the commune about any change of address or family.',
    ],
  },
  'annexe-19quinquies': {
    name: 'Request not taken into consideration (annex 19quinquies)',
    what: 'Your request as a citizen of the Union or as a family member is not taken into consideration, for example because the family link is not proved.',
    changes: 'Your request stops. An appeal against this decision does not stop removal.',
    steps: [
      'Read the reason on the paper.',
      'See a lawyer: an appeal to the court is possible.',
      'If evidence was missing, ask whether a new, complete request is quicker.',
    ],
  },
  'annexe-35': {
    name: 'Special residence document (annex 35)',
    what: 'This document says that you appealed and that you may remain in Belgium until the judgment.',
    changes:
      'You may remain, but this is no right to stay. The document says whether you may work: without limit, with limits, or not.',
    steps: [
      'Read until which day it is valid and what it says about work.',
      'Go to the commune before that day to have it extended.',
      'Stay in touch with your lawyer: if the appeal is dismissed, the document is withdrawn.',
    ],
  },
  'annexe-20': {
    name: 'Refusal of stay (annex 20)',
    what: 'The stay of more than three months that you asked for, as a citizen of the Union or as a family member, is refused.',
    changes:
      'The stay you asked for is refused. If the sentence on the order to leave the territory is not struck out, you must also leave. Depending on the decision and its day, an appeal in time may stop removal; for “other family members” it does not.',
    steps: [
      'See what is struck out: is there an order to leave? an extra month for documents?',
      'If there is an extra month, hand in the documents on the day written on the paper at the latest.',
      'See a lawyer at once about the appeal.',
      'After the appeal, ask the commune whether you will receive an annex 35.',
    ],
  },
}
