export const modes = {
  hand: {
    label: 'Eigenhändig übergeben, gegen Unterschrift',
    hint: 'Bei der Gemeinde, durch die Polizei, am Schalter, in einem Zentrum.',
  },
  refused: {
    label: 'Angeboten, und ich habe es abgelehnt',
    hint: 'Ablehnen gilt als erhalten.',
  },
  'registered-receipt': {
    label: 'Einschreiben mit Rückschein',
    hint: 'Der Tag, an dem der Briefträger da war, auch wenn Sie abwesend waren.',
  },
  registered: {
    label: 'Einschreiben ohne Rückschein',
    hint: 'Der Tag, an dem die Sendung bei der Post aufgegeben wurde.',
  },
  post: { label: 'Gewöhnlicher Brief', hint: 'Der Tag der Aufgabe bei der Post.' },
  fax: { label: 'Fax', hint: 'Der Tag der Absendung, oft an den Rechtsanwalt.' },
  electronic: { label: 'E-Mail oder anderer elektronischer Weg', hint: 'Der Tag der Absendung.' },
}
