import type { COUNSEL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const counselEn: SheetsOf<typeof COUNSEL_SHEETS> = {
  'article-9bis-demande': {
    name: 'Your 9bis request',
    what: 'This is the letter that asks for leave to stay from inside Belgium. It explains why you cannot ask for it abroad and why you want to stay.',
    changes:
      'Nothing changes until the Immigration Office has decided. The request gives no stay and does not stop an order to leave the territory.',
    steps: [
      'Read each fact and each date again: everything must be correct.',
      'Check the address and the address for service: that is where the decision will arrive.',
      'Each adult signs, or a lawyer signs for all. The proof of the fee is attached.',
      'Get ready for the check of your address.',
    ],
  },
  inventaire: {
    name: 'List of your documents',
    what: 'This is the numbered list of the documents in your file, with what each of them proves.',
    changes: 'Nothing in your stay. The Office or the court finds your evidence faster.',
    steps: [
      'Compare the list with the documents you gave.',
      'Keep the originals at home.',
      'Tell your lawyer if a document is missing or no longer valid.',
    ],
  },
  'faits-et-procedures': {
    name: 'Your story by dates',
    what: 'This is a table of what happened, in order, with the decisions you received and the evidence.',
    changes: 'Nothing in your stay. It helps to read your file.',
    steps: [
      'Check each date against your papers.',
      'Tell your lawyer what is missing: an old request, an appeal, an order to leave.',
    ],
  },
  'domicile-elu': {
    name: 'Address for receiving decisions',
    what: 'This letter tells the Immigration Office to which address in Belgium it must send its decisions for you.',
    changes:
      'As soon as the Office has it, a decision sent to that address is valid and the time limits run, even if you have not seen it.',
    steps: [
      'Choose an address where the post is opened every day, for example your lawyer’s.',
      'Send the letter by registered post, or hand it in against a receipt.',
      'Report every new change.',
    ],
  },
  complement: {
    name: 'Addition to your request',
    what: 'This letter adds facts or documents to a request that is still pending.',
    changes:
      'Nothing in your stay. The Office can take it into account if it receives it before deciding.',
    steps: [
      'Check that your name, your address and your file number are on it.',
      'Send it quickly by registered post, and keep the proof of posting.',
    ],
  },
  actualisation: {
    name: 'Update of your request',
    what: 'This letter says what still holds in your request, what has changed and what is new.',
    changes: 'Nothing in your stay. The Office will decide on your situation as it is today.',
    steps: [
      'Tell your lawyer everything that has changed, even what seems bad for you.',
      'Give recent documents.',
      'Keep the proof of posting.',
    ],
  },
  'changement-adresse': {
    name: 'Change of address',
    what: 'This letter tells the commune and the Immigration Office that you have moved. Your request goes on.',
    changes:
      'Your new address may be checked. The address for service changes only if the letter says so.',
    steps: [
      'Put your name on the bell and on the letterbox.',
      'Check to which address the decisions will be sent.',
      'Tell your lawyer too and, if an appeal is pending, the registry of the court.',
    ],
  },
  'changement-conseil': {
    name: 'Change of lawyer',
    what: 'This letter tells the Immigration Office which lawyer defends you from now on.',
    changes:
      'Copies of decisions go to your new lawyer. If the address for service was at the former one, it must be changed too.',
    steps: [
      'Ask the former lawyer to give your file to the new one.',
      'Check that the address for service is the right one.',
      'If an appeal is pending, the registry of the court must be told separately.',
    ],
  },
  'signalement-parent': {
    name: 'Notice: parent of a child who stays legally',
    what: 'This letter tells the Immigration Office that you are a parent of a child who stays legally in Belgium, and asks that this be taken into account.',
    changes: 'Nothing in your stay until the Office has answered.',
    steps: [
      'Attach the birth certificate and the residence title of the child.',
      'Attach evidence that you take care of the child.',
      'Keep the proof of posting.',
    ],
  },
  prolongation: {
    name: 'Request to extend your card',
    what: 'This letter asks to extend your stay before your card expires.',
    changes: 'If it is made in time, the commune can give you a certificate until the decision.',
    steps: [
      'Go to the commune between 45 and 30 days before the card ends, and in any case before it ends.',
      'Attach evidence that the conditions of the card are met.',
      'Ask for a receipt, and for an annex 15 if the card expires before the answer.',
    ],
  },
  desistement: {
    name: 'Withdrawal of your request',
    what: 'By this letter you withdraw a request to stay that is pending.',
    changes: 'The request stops: the Office will not decide any more. You cannot rely on it later.',
    steps: [
      'Sign only if you understand why. Ask a lawyer first.',
      'Keep a copy and the proof of posting.',
    ],
  },
}
