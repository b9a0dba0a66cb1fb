import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Notities',
  privileged: 'Verlaat nooit het kantoor',
  privilegedWhy:
    'Deze notities zijn van u. Ze gaan niet naar een andere raadsman, niet naar een overheid en niet naar de persoon. Een export bevat ze alleen als u ze bijvoegt.',
  none: 'Geen notities. Wat u hier schrijft, blijft op kantoor: een indruk, een strategie, een twijfel.',
  newNote: 'Nieuwe notitie',
  text: 'Uw notitie',
  write: 'Notitie opslaan',
  change: 'Wijzigen',
  changeThis: (start) => `De notitie “${start}” wijzigen`,
  save: 'Opslaan',
  remove: 'Verwijderen',
  removeThis: (start) => `De notitie “${start}” verwijderen`,
  by: (name) => `door ${name}`,
  changed: 'gewijzigd',
  mayNot: 'Uw rol leest de notities van de raadsman niet.',
  errors: {
    blank: 'De notitie is leeg. Schrijf ze of verwijder ze.',
    'unknown-note':
      'Deze notitie is er niet meer. Uw tekst is bewaard: sla hem op als nieuwe notitie.',
    'note-blank': 'De notitie is leeg. Schrijf ze of laat ze weg.',
  },
}
