import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Stukken en argumenten',
  lead: 'Een stip waar een stuk een argument bewijst. Een kolom zonder stip is een argument zonder bewijs; een rij zonder stip, een stuk dat geen enkel argument dient.',
  caption: 'Stukken in rijen, argumenten in kolommen',
  empty: 'Het beeld verschijnt zodra er minstens één stuk en één argument is.',
  toArguments: 'Argumenten bekijken',
  piece: 'Stuk',
  sides: { circumstances: 'Buitengewone omstandigheden', merits: 'Gronden' },
  proves: 'bewijst',
  provesNot: 'bewijst niet',
  unproved: '(geen stuk)',
  total: 'Aantal stukken',
}
