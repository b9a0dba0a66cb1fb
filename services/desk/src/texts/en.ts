import type { DeskTexts } from './fr.ts'

export const deskEn: DeskTexts = {
  refusals: {
    'no-case': 'There is no such case. Go back to the list of cases.',
    'case-exists': 'This case exists already. Open it in the list.',
    'case-closed': 'This case is closed: nothing was saved. Open it again first.',
    'case-handed-over':
      'This case was handed over to other counsel: it can still be read, but no longer changes here.',
    'id-used': 'This id is used already. Reload the page and start again.',
    blank: 'The text is empty. Write at least one word.',
    'ends-before-start': 'The last day comes before the first. Check both dates.',
    'unknown-person': 'This person is not in the case. Add them first.',
    'already-left': 'This person has left the case already.',
    'not-left': 'This person has not left the case.',
    'unknown-address': 'This address is not in the case.',
    'not-an-elected-domicile':
      'This address is no elected domicile. Choose an elected domicile or record one.',
    'unknown-mandate': 'This mandate is not in the case.',
    'unknown-fact': 'This fact was not stated in the case.',
    'unknown-argument': 'This argument is no longer in the case.',
    'unknown-procedure': 'This procedure is not in the case. Open it first.',
    'unknown-entry': 'This act is no longer in the case: it was corrected or withdrawn.',
    'other-kind-of-entry':
      'This act is of another kind. An act is only corrected by one of the same kind.',
    'entry-needed':
      'A remedy or a judgment rests on this act. Withdraw that one first, or correct the act.',
    'notified-before-decided':
      'The notification comes before the decision. Check both dates: the limit depends on them.',
    'judgment-before-remedy': 'The judgment comes before the remedy. Check both dates.',
    'unknown-exhibit': 'This piece is no longer in the case.',
    'same-file': 'Another piece of the case has the very same file. Use that one.',
    'exhibit-filed':
      'This piece was filed: the authority knows it by this number and with this file. Add a new piece.',
    'exhibit-confidential': 'This piece is confidential. Lift that mark before filing it.',
    'number-taken': 'Two pieces would bear the same number. Check the numbering.',
    'unknown-note': 'This note is no longer in the case.',
    'unknown-act': 'This act is no longer in the case.',
    'unknown-task': 'This task is no longer in the case.',
    'unknown-ruling': 'This decision in preparation is not in the case.',
    'ruling-fixed':
      'This decision was submitted or signed: it no longer changes. Take it back first, if it is not signed.',
    'ruling-not-ready':
      'This decision was not submitted yet, or nobody read it a second time. Do that first.',
    'nothing-decided': 'The decision does not say yet what is decided. Choose that first.',
    'argument-unanswered':
      'An argument that was raised has no reason. Answer every argument before submitting or signing.',
    'ruling-not-signed': 'Only a decision that was signed, and not yet withdrawn, is withdrawn.',
    'ruling-stands': 'The decision to be replaced was not withdrawn. Withdraw it first.',
    'unknown-parcel': 'This parcel is not in the case.',
    'parcel-empty': 'The parcel is empty. Choose at least one thing to put in it.',
    'parcel-settled': 'This parcel was answered already.',
    'unknown-link': 'This link is no longer in the case.',
    'link-exists': 'These two people are linked already, or somebody proposed it.',
    'link-settled': 'This link was decided already.',
    'second-person-needed':
      'A link is confirmed, and a decision read a second time, by somebody else than who proposed or wrote.',
    'unknown-organisation': 'There is no such organisation here. Check the id that it gave you.',
    'cannot-travel':
      'The case could not be handed over: the other organisation keeps another history under this id. Nothing changed.',
    'running-limit':
      'A limit still runs: the case cannot be forgotten. Take care of that limit first.',
    'not-in-order':
      'This step does not follow what is recorded: the file is not there yet. Check the day and what comes before.',
    'told-by-another':
      'Another authority recorded this: it alone corrects it, and then everybody is told. Get in touch with it.',
    'in-future':
      'That day is still to come. Record what happened, on the day on which it happened.',
    'through-parcels':
      'A parcel to an organisation of this house is sent from the page of parcels, which writes both sides.',
    'not-confirmed':
      'The title that was typed is not that of the case. Copy it exactly: forgetting is final.',
    'unknown-conclusion': 'This conclusion is not in the case.',
    'not-assessable': 'No rules of this procedure are kept for that day: nothing can be concluded.',
  },
  risks: {
    'limit-past': 'A limit has passed on the facts known.',
    'limit-near': 'A limit is about to end.',
    'no-elected-domicile':
      'No elected domicile: the decision would be notified at the Immigration Office, or at the place of detention, and the limit to appeal would run without anybody knowing.',
    'no-address': 'No actual address is known.',
    'exhibit-expiring': 'A piece loses or lost its validity.',
    'argument-without-proof': 'An argument has no piece at all.',
    'alert-unread': 'The law that this case rests on has changed.',
    'no-birth-date': 'A date of birth is missing.',
    'limit-without-proof': 'A limit runs without proof of the notification.',
  },
  actions: {
    'limit-past': 'See what is still possible',
    'limit-near': 'Act before the end',
    'no-elected-domicile': 'Elect a domicile',
    'no-address': 'Record the address',
    'exhibit-expiring': 'Replace the piece',
    'argument-without-proof': 'Add a piece',
    'alert-unread': 'Read the alert',
    'no-birth-date': 'Complete the person',
    'limit-without-proof': 'Add the proof',
  },
  due: 'Prepare',
  kinds: {
    renouvellement: 'Renewal of the residence title',
    'sejour-illimite': 'Unlimited stay',
  },
}
