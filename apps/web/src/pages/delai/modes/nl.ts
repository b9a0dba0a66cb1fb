export const modes = {
  hand: {
    label: 'In handen overhandigd, tegen handtekening',
    hint: 'Bij de gemeente, door de politie, aan het loket, in een centrum.',
  },
  refused: { label: 'Aangeboden, en ik heb geweigerd', hint: 'Weigeren geldt als ontvangen.' },
  'registered-receipt': {
    label: 'Aangetekend met ontvangstbewijs',
    hint: 'De dag waarop de postbode zich aanbood, ook als u er niet was.',
  },
  registered: {
    label: 'Aangetekend zonder ontvangstbewijs',
    hint: 'De dag waarop de zending aan de post werd gegeven.',
  },
  post: { label: 'Gewone brief', hint: 'De dag waarop hij aan de post werd gegeven.' },
  fax: { label: 'Fax', hint: 'De dag van verzending, vaak bij de advocaat.' },
  electronic: { label: 'E-mail of een andere elektronische weg', hint: 'De dag van verzending.' },
}
