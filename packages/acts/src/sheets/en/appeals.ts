import type { APPEAL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const appealsEn: SheetsOf<typeof APPEAL_SHEETS> = {
  'recours-annulation': {
    name: 'Your annulment appeal',
    what: 'This is the letter that asks the Council for Alien Law Litigation to annul a decision. The court checks whether the law was respected; it does not give a stay.',
    changes:
      'As a rule this appeal does not stop removal. For some decisions on family or citizens of the Union it may: ask your lawyer.',
    steps: [
      'Check with your lawyer that the petition leaves before the last day. After it, the petition is lost.',
      'If the registry asks you to pay or to complete something, do it at once: the time limit is very short.',
      'If you move, tell your lawyer and the registry.',
      'Come to the hearing, or let your lawyer represent you.',
    ],
  },
  'recours-annulation-suspension': {
    name: 'Your appeal with a request for suspension',
    what: 'One letter asks the court to annul the decision and, until then, to stop its effects.',
    changes:
      'The request alone does not stop removal. It is stopped only if the court grants the suspension.',
    steps: [
      'Give your lawyer the evidence of the harm that carrying out the decision would do to you.',
      'If you are arrested or a departure is planned, call your lawyer the same day.',
      'If the suspension is refused, you must ask very quickly to continue: your lawyer must know.',
    ],
  },
  'recours-extreme-urgence': {
    name: 'Your request in extreme urgency',
    what: 'Your lawyer asks the court to stop at once a removal that is about to happen.',
    changes:
      'For a measure received before 12 June 2026 you cannot, as a rule, be removed by force while the time limit for this request runs, nor as long as a request made in time has not been rejected. The law changed that day: ask your lawyer what applies to you.',
    steps: [
      'Stay within reach of your lawyer at any hour.',
      'Tell your lawyer at once the day and the hour of the departure announced.',
      'In a closed centre you can hand the petition to the director, who notes the day and gives a receipt.',
      'The court decides within a few days, sometimes within hours.',
    ],
  },
  'demande-audition': {
    name: 'Request to be heard',
    what: 'The court proposes to decide without a hearing. This letter asks for a hearing, so that you can explain yourself.',
    changes:
      'As a rule there is a hearing then. Without this letter the court decides on the papers only.',
    steps: [
      'Look at the day of sending on the envelope: the time limit starts with the sending, not on the day you read the letter.',
      'Send the request by registered post or J-Box, and keep the proof.',
      'Come to the hearing.',
    ],
  },
  'memoire-synthese': {
    name: 'Synthesis memorial',
    what: 'The registry asks whether your lawyer wants to sum up all the reasons in a last text. This is that answer, or that text.',
    changes:
      'The court will decide on that last text. Without an answer to the registry in time, the appeal is lost.',
    steps: [
      'Pass every letter of the registry to your lawyer the same day.',
      'There are two time limits: one to answer, one to file the text. They start on the same day.',
    ],
  },
  'cassation-liste': {
    name: 'Appeal to the Council of State: to check',
    what: 'This is a list of what is needed before asking the Council of State to quash the judgment of the Council for Alien Law Litigation.',
    changes:
      'This appeal stops nothing: neither the decision nor removal. The Council of State does not look at your facts, only at whether the law was applied correctly.',
    steps: [
      'See a lawyer at once: one is compulsory.',
      'Give the lawyer the judgment and the proof of the day you received it.',
      'Ask whether the legal aid you had still holds.',
    ],
  },
  'etiquettes-recommande': {
    name: 'Labels for registered post',
    what: 'These are the addresses to stick on the envelopes that you send by registered post.',
    changes: 'Nothing until the envelope is handed in at the post office.',
    steps: [
      'Stick the label on the right envelope.',
      'Hand the envelope in at the counter of the post office. The day you hand it in counts.',
      'Keep the receipt with your file.',
    ],
  },
  'couverture-recommande': {
    name: 'Cover letter',
    what: 'This letter says what the envelope, or the dispatch by J-Box, contains: each document and how many copies.',
    changes: 'Nothing in your stay. It serves to prove what was sent.',
    steps: [
      'Compare the list with what is in the envelope.',
      'Keep a copy of the letter and the proof of posting.',
    ],
  },
}
