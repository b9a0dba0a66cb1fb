export const fr = {
  title: 'Notes',
  privileged: 'Ne quitte jamais le cabinet',
  privilegedWhy:
    'Ces notes sont à vous. Elles ne vont ni à un autre conseil, ni à une autorité, ni à la personne. Un export ne les contient que si vous les y joignez.',
  none: 'Aucune note. Ce qui s’écrit ici reste au cabinet : une impression, une stratégie, un doute.',
  newNote: 'Nouvelle note',
  text: 'Votre note',
  write: 'Enregistrer la note',
  change: 'Modifier',
  changeThis: (start: string) => `Modifier la note « ${start} »`,
  save: 'Enregistrer',
  remove: 'Retirer',
  removeThis: (start: string) => `Retirer la note « ${start} »`,
  by: (name: string) => `par ${name}`,
  changed: 'modifiée',
  mayNot: 'Votre rôle ne lit pas les notes du conseil.',
  errors: {
    blank: 'La note est vide. Écrivez-la, ou retirez-la.',
    'unknown-note':
      'Cette note n’est plus là. Votre texte est gardé : enregistrez-le comme nouvelle note.',
    'note-blank': 'La note est vide. Écrivez-la, ou laissez-la.',
  },
} as const
