export const modes = {
  hand: {
    label: 'Handed over, against signature',
    hint: 'At the commune, by the police, at a counter, in a centre.',
  },
  refused: { label: 'Offered, and I refused it', hint: 'Refusing counts as receiving.' },
  'registered-receipt': {
    label: 'Registered post with acknowledgement of receipt',
    hint: 'The day the postman came, even if you were out.',
  },
  registered: {
    label: 'Registered post without acknowledgement',
    hint: 'The day it was handed to the post.',
  },
  post: { label: 'Ordinary letter', hint: 'The day it was handed to the post.' },
  fax: { label: 'Fax', hint: 'The day it was sent, often to the lawyer.' },
  electronic: { label: 'Email or another electronic way', hint: 'The day it was sent.' },
}
